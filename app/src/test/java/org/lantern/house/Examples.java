package org.lantern.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lantern.access.Acting;
import org.lantern.access.Browser;
import org.lantern.access.Staff;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// An example for every route, made as the product itself makes it. A new page below a known
/// address needs nothing here; one with a new variable does, and its test says so.
public class Examples {

    private final MockMvcTester tester;
    private final Staff staff;
    private final List<Example> all = new ArrayList<>();

    public Examples(MockMvcTester tester, Staff staff, List<OfRoom> rooms) {
        this.tester = tester;
        this.staff = staff;
        rooms.forEach(room -> room.into(this));
    }

    /// The examples of one room: a bean beside its routes' tests.
    public interface OfRoom {
        void into(Examples all);
    }

    public Example of(Route route) {
        return all.stream()
                .filter(example -> example.fits(route))
                .max(Comparator.comparing(example -> example.below().length()))
                .orElseThrow(
                        () -> new AssertionError("No example for " + route + ": add one here"));
    }

    /// Signs somebody in.
    Example.Reader reader(Acting.Practitioner who) {
        return new Example.Reader(who, Browser.of(tester, staff, who));
    }

    void add(String below, Map<String, String> values, Example.Whose whose, Example.Reader who) {
        all.add(new Example(below, values, whose, who));
    }
}
