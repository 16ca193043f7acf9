package org.lantern.protection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lantern.Pictures;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.concern.Channel;
import org.lantern.concern.Deciding;
import org.lantern.concern.DecisionKind;
import org.lantern.concern.Decisions;
import org.lantern.concern.DutyDesk;
import org.lantern.concern.Findings;
import org.lantern.concern.GivingBack;
import org.lantern.concern.Joining;
import org.lantern.concern.KeptApart;
import org.lantern.concern.Naming;
import org.lantern.concern.Passing;
import org.lantern.concern.Questions;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.notification.Rings;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Playbook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// All that people write about one child, from the first worry to the closed case, with one word in
/// every text of it.
abstract class OfOneChild extends OnACase {

    static final String HARROW = "E09000015";

    @Autowired DutyDesk desk;
    @Autowired Questions questions;
    @Autowired Passing passing;
    @Autowired Joining joining;
    @Autowired Decisions decisions;
    @Autowired Findings findings;
    @Autowired KeptApart kept;
    @Autowired Naming naming;
    @Autowired GivingBack givingBack;
    @Autowired ApplicationContext house;

    Acting.Practitioner harrow;

    OneChild child(String word) {
        if (harrow == null)
            harrow = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, HARROW), HARROW));
        var concern = told(word, "taken-or-leaving");
        Rings.goOn(house);
        clock.advance(Duration.ofMinutes(6));
        Rings.goOn(house);
        var person = only(concern);
        var plan = planOf(concern).plan().ref();
        atTheDesk(concern, word);
        var joined = told(word, "not-now");
        var same = only(joined);
        joining.join(joined, concern, new Joining.Pairs(Map.of(same, person), word), amina);
        onThePlan(plan, person, word);
        browserOf(amina).page("/concerns/" + concern);
        var file = decisions.decide(concern, List.of(deciding(concern, word)), amina).getFirst();
        onTheCase(file, person, word);
        afterwards(concern, plan, word);
        return new OneChild(word, concern, joined, plan, person, same, file);
    }

    ConcernRef told(String word, String danger) {
        var more =
                List.of(
                        said("", "concern.words", word),
                        said("", "companion.name", word + " Companion"),
                        said("child-1", "child.name", word + " Child"));
        return tell(Channel.PRACTITIONER, danger, teacher, more, word);
    }

    PersonRef only(ConcernRef concern) {
        return desk.look(concern, amina).concern().children().getFirst().person();
    }

    Deciding deciding(ConcernRef concern, String reasons) {
        return new Deciding(
                Optional.of(only(concern)),
                DecisionKind.SECTION_47,
                reasons,
                Optional.empty(),
                KENT,
                KENT);
    }

    private void atTheDesk(ConcernRef concern, String word) {
        desk.claim(concern, amina);
        desk.raiseUrgency(concern, word, amina);
        questions.ask(concern, word, amina);
        var question = questions.look(concern, teacher).questions().getFirst().ref();
        questions.reply(concern, question, word, teacher);
        var offer = passing.offer(concern, HARROW, word, amina);
        Rings.goOn(house);
        passing.decline(concern, offer, word, harrow);
        browserOf(lead).post("/concerns/mine/" + concern + "/additions", "words", word);
        browserOf(teacher).post("/concerns/mine/" + concern + "/withdrawal", "words", word);
        browserOf(manager).post("/concerns/" + concern + "/knowingly-false", "words", word);
        browserOf(amina).post("/concerns/" + concern + "/host-area", "area", HARROW, "words", word);
        browserOf(amina).post("/concerns/" + concern + "/host-area", "area", KENT, "words", word);
    }

    private void onThePlan(PlanRef plan, PersonRef person, String word) {
        var file = plans.find(plan, amina);
        var steps = file.steps();
        var doer = new Step.Doer.Colleague(amina.ref());
        doing.done(
                plan,
                steps.getFirst().ref(),
                new Doing.Proof(clock.instant(), doer, word, word),
                amina);
        doing.cannot(plan, steps.getLast().ref(), word, amina);
        parts.note(plan, Playbook.Role.HEALTH, new Parts.Outsider(word, word, word, word), amina);
        parts.offer(plan, Playbook.Role.POLICE, officer.ref(), word, amina);
        browserOf(amina)
                .send(
                        "/plans/" + plan + "/photographs/new",
                        Pictures.jpeg(),
                        "whom",
                        "thing",
                        "words",
                        word);
        var said = new Turning.Said(clock.instant(), word, word);
        turning.gone(plan, Set.of(person), said, amina);
        turning.back(plan, Set.of(person), said, amina);
        Rings.goOn(house);
        turning.end(plan, Ended.How.SAFE, new Turning.Ending(word, word, false, 0), amina);
    }

    private void afterwards(ConcernRef concern, PlanRef plan, String word) {
        var photographs = browserOf(amina).page("/plans/" + plan + "/photographs");
        var picture = photographs.select("a[href*=/photographs/]:not([href$=new])").attr("href");
        browserOf(amina).post(picture + "/withdrawal", "reason", word);
        findings.openWhoToldUs(concern, word, amina);
        decisions.lookAgain(concern, word, amina);
        var handed =
                new String[] {
                    "to", ben.ref().toString(), "hand-" + concern, "yes", "words-" + concern, word
                };
        browserOf(amina).post("/desk/handover", handed);
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var meant = new KeptApart.Staff(word, word + "@staff.example", word);
        kept.keep(concern, meant, word, amina);
        naming.name(concern, manager.ref(), word, named);
        givingBack.giveBack(concern, word, named);
    }

    private static Given said(String item, String concept, String word) {
        return new Given(item, concept, 1, Answer.text(word));
    }
}
