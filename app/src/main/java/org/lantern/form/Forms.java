package org.lantern.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Form;
import org.lantern.vocabulary.Value;
import org.springframework.stereotype.Component;

/// Reads a form and what was typed into it so far, from its first page to its last.
@Component
public class Forms {

    private final QuestionReader reader;

    Forms(QuestionReader reader) {
        this.reader = reader;
    }

    /// The form as nobody has typed anything into it yet.
    public FormRun run(Form form, Host host) {
        return run(form, Answers.none(), host);
    }

    /// The form as it stands in a draft.
    public FormRun run(Draft draft, Host host) {
        return run(draft.form(), draft.answers(), host).of(draft);
    }

    FormRun run(Form form, Answers answers, Host host) {
        return new Walk(form, answers, host).walk();
    }

    /// One walk from the first page to the last. A condition sees only what was asked before it: an
    /// answer to a question that is hidden is as good as not given.
    private final class Walk {

        private final Form form;
        private final Answers answers;
        private final Host host;
        private final List<Stop> stops = new ArrayList<>();
        private final Map<Asked, Reading> readings = new LinkedHashMap<>();
        private final Conditions conditions;

        Walk(Form form, Answers answers, Host host) {
            this.form = form;
            this.answers = answers;
            this.host = host;
            conditions = new Conditions(readings, host.known());
        }

        FormRun walk() {
            for (int at = 0; at < form.steps().size(); ) {
                var each = form.steps().get(at).each();
                int end = at + 1;
                while (each.isPresent()
                        && end < form.steps().size()
                        && form.steps().get(end).each().equals(each)) end++;
                var block = form.steps().subList(at, end);
                if (each.isEmpty()) visit("", block.getFirst());
                else repeat(each.get(), block, isLast(each.get(), end));
                at = end;
            }
            return new FormRun(form, answers, host, List.copyOf(stops), readings);
        }

        private void repeat(String kind, List<Form.Step> block, boolean last) {
            int before = stops.size();
            for (var item : answers.items(kind)) for (var step : block) visit(item, step);
            if (last && stops.size() > before) stops.add(new Stop.Another(kind));
        }

        private boolean isLast(String kind, int end) {
            return form.steps().stream()
                    .skip(end)
                    .noneMatch(s -> s.each().filter(kind::equals).isPresent());
        }

        private void visit(String item, Form.Step step) {
            if (!host.isAmong(step.only()) || !conditions.hold(step.when(), item)) return;
            var asked = new ArrayList<Form.Question>();
            for (var question : step.questions())
                if (host.isAmong(question.only()) && conditions.hold(question.when(), item)) {
                    asked.add(question);
                    read(new Asked(item, question.concept()), question);
                }
            if (step.questions().isEmpty() || !asked.isEmpty())
                stops.add(new Stop.Page(item, step, List.copyOf(asked)));
        }

        private void read(Asked asked, Form.Question question) {
            var reading = reader.read(question, answers.at(asked), host.people().apply(asked));
            readings.put(asked, checked(asked, reading));
        }

        private Reading checked(Asked asked, Reading reading) {
            return reading instanceof Reading.Good(var all)
                            && all.getFirst() instanceof Answer.Known(Value.Text(var words))
                    ? host.check().why(asked, words).<Reading>map(Reading.Bad::of).orElse(reading)
                    : reading;
        }
    }
}
