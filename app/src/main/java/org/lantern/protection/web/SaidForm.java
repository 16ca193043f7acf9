package org.lantern.protection.web;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.PersonRef;
import org.lantern.protection.PlanFile;
import org.lantern.protection.Turning;
import org.lantern.ui.TypedDate;
import org.springframework.validation.Errors;

/// When something happened, to which of the children, and what there is to say of it.
record SaidForm(
        @Nullable List<String> children,
        @Nullable TypedDate day,
        @Nullable String time,
        @Size(max = 20_000, message = "{protection.words.long}") @Nullable String words,
        @Size(max = 200, message = "{protection.words.long}") @Nullable String log) {

    /// Where only one child is on the plan, they are ticked already.
    static SaidForm of(PlanFile file) {
        var only =
                file.shown(Locale.ENGLISH).size() == 1
                        ? file.shown(Locale.ENGLISH).keySet().stream()
                                .map(PersonRef::toString)
                                .toList()
                        : null;
        return new SaidForm(only, null, null, null, null);
    }

    /// Where all are with one carer, or none is named yet, all are ticked already.
    static SaidForm ofOneCarer(PlanFile file) {
        var several = file.carers().values().stream().distinct().count() > 1;
        return several ? of(file) : of(file.whom().stream().map(PersonRef::toString).toList());
    }

    static SaidForm of(@Nullable List<String> children) {
        return new SaidForm(children, null, null, null, null);
    }

    /// Nothing where the time cannot be, which the form then says.
    Optional<Turning.Said> said(PlanFile file, Instant now, Errors errors) {
        return DoneForm.at(day, time, file.plan(), now, errors)
                .map(at -> new Turning.Said(at, DoneForm.said(words), DoneForm.said(log)));
    }

    /// Those who were ticked of the children on the plan. Where somebody was ticked who is on
    /// another by now, or nobody was, the form says so: nobody else is ever meant by it.
    ///
    /// @param missing what it says where nobody was ticked
    Set<PersonRef> who(PlanFile file, String missing, Errors errors) {
        var ticked =
                Stream.ofNullable(children)
                        .flatMap(List::stream)
                        .filter(each -> !each.isBlank())
                        .map(SaidForm::parsed)
                        .collect(Collectors.toSet());
        var all = new HashSet<PersonRef>();
        for (var child : file.shown(Locale.ENGLISH).keySet())
            if (ticked.contains(Optional.of(child))) all.add(child);
        if (all.size() < ticked.size())
            errors.rejectValue("children", "protection.children.elsewhere");
        else if (all.isEmpty() && !file.shown(Locale.ENGLISH).isEmpty())
            errors.rejectValue("children", missing);
        return all;
    }

    private static Optional<PersonRef> parsed(String ticked) {
        try {
            return Optional.of(new PersonRef(UUID.fromString(ticked)));
        } catch (IllegalArgumentException no) {
            return Optional.empty();
        }
    }
}
