package org.lantern.protection.web;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.protection.Doing;
import org.lantern.protection.PlanFile;
import org.lantern.protection.SaidTime;
import org.lantern.protection.Step;
import org.lantern.ui.TypedDate;

/// What was typed from a paper, line by line: of each action when, by whom and with what note.
///
/// @param typed by the names of the boxes
record PaperLines(Map<String, String> typed, Acting.Practitioner acting, Instant now) {

    private static final int LONG = 20_000;
    private static final List<String> BOXES = List.of("time-", "day-", "name-", "agency-", "note-");

    String time(Step step) {
        return box("time-", step);
    }

    String day(Step step) {
        return box("day-", step);
    }

    /// Whether something stands on its line: without a time it would be lost.
    boolean isTyped(Step step) {
        return !said(step.ref().toString()).isEmpty();
    }

    /// All that stands on a line.
    String said(String line) {
        return BOXES.stream()
                .map(what -> typed.getOrDefault(what + line, "").strip())
                .filter(words -> !words.isEmpty())
                .collect(joining(", "));
    }

    /// Those on which something stands and that are not open on the plan any more: somebody was
    /// faster, and with something else than stands there; or the child has a plan of their own.
    List<String> gone(PlanFile file) {
        return typed.keySet().stream()
                .flatMap(box ->
                        BOXES.stream()
                                .filter(box::startsWith)
                                .map(what -> box.substring(what.length())))
                .distinct()
                .filter(line -> !said(line).isEmpty())
                .filter(line ->
                        file.steps().stream()
                                .filter(step -> step.ref().toString().equals(line))
                                .noneMatch(step -> step.done().isEmpty() || isDoneSo(step)))
                .toList();
    }

    private boolean isDoneSo(Step step) {
        return proof(step).filter(step.done().orElseThrow()::says).isPresent();
    }

    /// Nothing where a time or a day cannot be read, or lies in the future, or words are too long.
    Optional<Doing.Proof> proof(Step step) {
        var name = box("name-", step);
        var note = box("note-", step);
        var agency = box("agency-", step);
        if (Stream.of(name, agency, note).anyMatch(said -> said.length() > LONG))
            return Optional.empty();
        var by =
                name.isEmpty()
                        ? new Step.Doer.Colleague(acting.ref())
                        : new Step.Doer.Outsider(name, agency);
        return at(day(step), time(step)).map(at -> new Doing.Proof(at, by, note, ""));
    }

    private Optional<Instant> at(String day, String time) {
        if (day.isBlank()) return SaidTime.read(Optional.empty(), time, now);
        var parts = day.split("[^0-9]+");
        if (parts.length != 3) return Optional.empty();
        return new TypedDate(parts[0], parts[1], parts[2])
                .date()
                .flatMap(date -> SaidTime.read(Optional.of(date), time, now));
    }

    private String box(String what, Step step) {
        return typed.getOrDefault(what + step.ref(), "").strip();
    }
}
