package org.lantern.protection.web;

import java.util.List;
import org.lantern.access.Acting;
import org.lantern.access.Holding;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.protection.HeldParts;
import org.lantern.protection.Parts;
import org.lantern.protection.PlanRef;
import org.lantern.ui.Phrasebook;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Parts in running plans, where a whole desk is handed over.
@Component
class PartsHeld implements Holding {

    private final HeldParts held;
    private final Parts parts;
    private final Phrasebook phrases;

    PartsHeld(HeldParts held, Parts parts, Phrasebook phrases) {
        this.held = held;
        this.parts = parts;
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

    @Override
    public void offer(Held mine, PractitionerRef to, String words, Acting.Practitioner acting) {
        var part =
                held.mine(acting).stream()
                        .filter(one -> one.ref().equals(mine.ref()))
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        parts.offer(part.plan(), part.role(), to, words, acting);
    }

    @Override
    public void take(Held offered, Acting.Practitioner acting) {
        parts.take(new PlanRef(offered.record()), offered.ref(), acting);
    }

    @Override
    public void decline(Held offered, String why, Acting.Practitioner acting) {
        parts.decline(new PlanRef(offered.record()), offered.ref(), why, acting);
    }

    private Held said(HeldParts.Held one) {
        var locale = LocaleContextHolder.getLocale();
        var role = phrases.getMessage("protection.role." + one.role(), null, locale);
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
