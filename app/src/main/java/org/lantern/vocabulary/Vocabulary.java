package org.lantern.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All the content that was loaded and checked at start-up: the built-in files and the board's own.
public interface Vocabulary {

    /// The concept of that id.
    ///
    /// @throws IllegalArgumentException when there is none, which is a fault of the program
    Concept concept(String id);

    /// The concept of that id, for ids that came from outside.
    Optional<Concept> findConcept(String id);

    /// All concepts, in the order of the files.
    List<Concept> concepts();

    /// The code list of that id.
    ///
    /// @throws IllegalArgumentException when there is none
    CodeList codes(String id);

    /// The code lists that were written for this content, by their ids.
    List<CodeList> codeLists();

    /// Every form in its newest version.
    List<Form> forms();

    /// The newest version of a form.
    ///
    /// @throws IllegalArgumentException when there is none
    Form form(String id);

    /// That very version of a form, as old answers were given.
    Form form(String id, int version);

    /// The newest list of indicators, in order; its version is {@link #indicatorsVersion()}.
    List<Indicator> indicators();

    /// The version of the list of indicators.
    int indicatorsVersion();

    /// The indicators as they stood in an older version.
    List<Indicator> indicators(int version);

    /// Every playbook in its newest version.
    default List<Playbook> playbooks() {
        return List.of();
    }

    /// The newest version of a playbook.
    ///
    /// @throws IllegalArgumentException when there is none
    default Playbook playbook(String id) {
        throw new IllegalArgumentException("There is no playbook " + id);
    }

    /// That very version of a playbook, as a plan began with it.
    default Playbook playbook(String id, int version) {
        throw new IllegalArgumentException("There is no playbook " + id + " version " + version);
    }

    /// How an assessment is laid out in that area, in its newest version.
    ///
    /// @throws IllegalArgumentException when there is no layout at all
    default Layout layout(String area) {
        var ofThatArea = layouts().stream().filter(each -> each.areas().contains(area));
        var ofEvery = layouts().stream().filter(each -> each.areas().isEmpty());
        return Stream.concat(ofThatArea, ofEvery)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no layout at all"));
    }

    /// That very version of a layout, as an assessment began with it.
    ///
    /// @throws IllegalArgumentException when there is none
    default Layout layout(String id, int version) {
        throw new IllegalArgumentException("There is no layout " + id + " version " + version);
    }

    /// Every layout in its newest version.
    default List<Layout> layouts() {
        return List.of();
    }

    /// What a child is told first, by language, in the order of the files.
    default List<Greeting> greetings() {
        return List.of();
    }

    /// All chains, in the order of the files.
    default List<Chain> chains() {
        return List.of();
    }

    /// The chain of that id.
    ///
    /// @throws IllegalArgumentException when there is none, which is a fault of the program
    default Chain chain(String id) {
        throw new IllegalArgumentException("There is no chain " + id);
    }

    /// The reminder of that id.
    ///
    /// @throws IllegalArgumentException when there is none, which is a fault of the program
    default Reminder reminder(String id) {
        throw new IllegalArgumentException("There is no reminder " + id);
    }

    /// What a drill can be about, in the order of the files.
    default List<Situation> situations() {
        return List.of();
    }

    /// All duties, in the order of the files.
    default List<Duty> duties() {
        return List.of();
    }

    /// The duty of that code.
    ///
    /// @throws IllegalArgumentException when there is none, which is a fault of the program
    default Duty duty(String code) {
        throw new IllegalArgumentException("There is no duty " + code);
    }
}
