package org.lantern.concern.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.ChildCase;
import org.lantern.casefile.Faces;
import org.lantern.casefile.FoundCases;
import org.lantern.concern.Concern;
import org.lantern.concern.ConcernFile;
import org.lantern.kernel.CaseRef;
import org.springframework.stereotype.Component;

/// Cases to which a concern may be added: the one whose reference is typed, and beside it those
/// that may be about the same child, with what their reader may see of them.
@Component
class CasesAlike {

    private final FoundCases found;
    private final Faces faces;
    private final Names names;

    CasesAlike(FoundCases found, Faces faces, Names names) {
        this.found = found;
        this.faces = faces;
        this.names = names;
    }

    /// The case of that reference, if they see the whole of it.
    Optional<CaseRef> numbered(String typed, Acting.Practitioner acting) {
        return found.numbered(typed, acting).map(ChildCase::ref);
    }

    /// Those that may be about the same child. That they were shown is recorded.
    List<Row> like(ConcernFile file, Locale locale, Acting.Practitioner acting) {
        var children = file.concern().children().stream().map(Concern.Child::person).toList();
        var all = found.like(children, Findable.in(file), acting);
        var known = faces.namesOf(all.stream().map(FoundCases.Alike::file).toList());
        return all.stream()
                .map(one ->
                        new Row(
                                one.file(),
                                known.getOrDefault(one.file().ref(), ""),
                                names.area(one.file().host(), locale),
                                one.matched()))
                .toList();
    }

    /// One of them.
    ///
    /// @param known by which names its child is known; empty where nobody knows one
    /// @param host where the child is
    /// @param matched the names and numbers that were found there; none where the child is known to
    ///   be the same
    record Row(ChildCase file, String known, String host, List<String> matched) {}
}
