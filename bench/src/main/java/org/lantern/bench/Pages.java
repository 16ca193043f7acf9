package org.lantern.bench;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;

/// The pages that are measured, and who looks at which of them.
final class Pages {

    private final Stock stock;
    private final Visitors visitors;

    Pages(Stock stock, Visitors visitors) {
        this.stock = stock;
        this.visitors = visitors;
    }

    /// What a whole and open case needs most: all that is known, and who said so.
    Page casePage() {
        return of("case page", i -> "/cases/" + stock.caseOf(childAt(i, visitors.one(i).area())));
    }

    Page chronology() {
        return of(
                "chronology",
                i -> "/cases/" + stock.caseOf(childAt(i, visitors.one(i).area())) + "/chronology");
    }

    Page cases() {
        return of("list of cases", _ -> "/cases");
    }

    /// The first page that anybody sees, without a session.
    Page frontPage() {
        return new Page("front page", _ -> visitors.sees(Visitors.anybody(), "/"));
    }

    /// At the busiest desk.
    Page dutyDesk() {
        return new Page(
                "duty desk", i -> visitors.sees(visitors.in(Stock.BUSIEST, i), "/desk/queue"));
    }

    List<Page> all() {
        return List.of(casePage(), dutyDesk(), cases(), chronology(), frontPage());
    }

    /// Half case pages, a quarter duty desks; then lists, chronologies and the public's first page.
    Page mixed() {
        var twenty =
                List.of(
                        casePage(),
                        dutyDesk(),
                        casePage(),
                        frontPage(),
                        casePage(),
                        casePage(),
                        dutyDesk(),
                        casePage(),
                        cases(),
                        casePage(),
                        casePage(),
                        dutyDesk(),
                        casePage(),
                        chronology(),
                        casePage(),
                        dutyDesk(),
                        casePage(),
                        frontPage(),
                        dutyDesk(),
                        cases());
        return new Page("mixed", i -> twenty.get((int) (i % twenty.size())).visit(i));
    }

    private Page of(String name, LongFunction<String> path) {
        return new Page(name, i -> visitors.sees(visitors.one(i), path.apply(i)));
    }

    /// Another child of that area each time, up and down the table.
    private long childAt(long i, String area) {
        long child = i * 7919 % stock.children();
        while (!stock.area(child).equals(area)) child = (child + 1) % stock.children();
        return child;
    }

    /// One kind of visit.
    ///
    /// @param way how it is done, given its place in the row of visits
    record Page(String name, LongPredicate way) {

        /// Whether it came to a good end.
        boolean visit(long place) {
            return way.test(place);
        }
    }
}
