package org.lantern.protection.web;

import java.util.List;
import org.lantern.access.Acting;
import org.lantern.access.Holding;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.protection.HeldParts;
import org.lantern.protection.Likeness;
import org.lantern.protection.Parts;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Plans;
import org.lantern.ui.Phrasebook;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Parts in running plans, where a whole desk is handed over.
@Component
class PartsHeld implements Holding {

    private final HeldParts held;
    private final Parts parts;
    private final Plans plans;
    private final Phrasebook phrases;

    PartsHeld(HeldParts held, Parts parts, Plans plans, Phrasebook phrases) {
        this.held = held;
        this.parts = parts;
        this.plans = plans;
        this.phrases = phrases;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Held> mine(Acting.Practitioner acting) {
        return held.mine(acting).stream().map(this::said).toList();
    }

    @Override
    public List<Held> toMe(Acting.Practitioner acting) {
        return held.toMe(acting).stream().map(this::said).toList();
    }

    @Override
    public void shown(List<Held> shown, Acting.Practitioner acting) {
        held.shown(shown.stream().map(one -> new PlanRef(one.record())).toList(), acting);
    }

    @Override
    public boolean tells() {
        return true;
    }

    /// Only those who work on the concern or the case say why it is another person.
    @Override
    public Namesake namesake(Held mine, PractitionerRef to, Acting.Practitioner acting) {
        var part = part(mine, acting);
        if (parts.likeness(part.plan(), part.role(), to, acting) == Likeness.OTHER)
            return Namesake.NONE;
        return plans.find(part.plan(), acting).whole() ? Namesake.SAY_WHY : Namesake.ASK_ANOTHER;
    }

    @Override
    public void offer(Held mine, PractitionerRef to, Said said, Acting.Practitioner acting) {
        var part = part(mine, acting);
        parts.offer(
                part.plan(), part.role(), to, new Parts.Said(said.words(), said.another()), acting);
    }

    private HeldParts.Held part(Held mine, Acting.Practitioner acting) {
        return held.mine(acting).stream()
                .filter(one -> one.ref().equals(mine.ref()))
                .findFirst()
                .orElseThrow(Refused.Missing::new);
    }

    @Override
    public void take(Held offered, Acting.Practitioner acting) {
        parts.take(new PlanRef(offered.record()), offered.ref(), acting);
    }

    @Override
    public void decline(Held offered, String why, Acting.Practitioner acting) {
        parts.decline(new PlanRef(offered.record()), offered.ref(), why, acting);
    }

    /// Which child is said where it is of one alone, so that no two read alike.
    private Held said(HeldParts.Held one) {
        var locale = LocaleContextHolder.getLocale();
        var part = phrases.getMessage("protection.role." + one.role(), null, locale);
        var role = one.child().isEmpty() ? part : part + " (" + one.child() + ")";
        return new Held(
                one.ref(),
                one.plan().value(),
                phrases.getMessage(
                        "protection.held", new Object[] {role, one.code().toString()}, locale),
                "/plans/" + one.plan(),
                one.other(),
                one.words(),
                one.declined());
    }
}
