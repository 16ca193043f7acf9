package org.lantern.protection.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.lantern.protection.SafetyPlan;

/// A safety plan as it is typed.
///
/// @param instead number of the version that is changed; empty before the first
record SafetyForm(
        @Nullable Integer instead,
        @NotBlank(message = "{protection.safety.carer.missing}")
                @Size(max = 200, message = "{protection.safety.short}")
                @Nullable String carer,
        @NotBlank(message = "{protection.safety.phone.missing}")
                @Size(max = 20_000, message = "{protection.safety.long}")
                @Nullable String phone,
        @NotBlank(message = "{protection.safety.supervision.missing}")
                @Size(max = 20_000, message = "{protection.safety.long}")
                @Nullable String supervision,
        @NotBlank(message = "{protection.safety.visitors.missing}")
                @Size(max = 20_000, message = "{protection.safety.long}")
                @Nullable String visitors,
        @NotBlank(message = "{protection.safety.transport.missing}")
                @Size(max = 20_000, message = "{protection.safety.long}")
                @Nullable String transport,
        @NotBlank(message = "{protection.safety.address.missing}")
                @Size(max = 20_000, message = "{protection.safety.long}")
                @Nullable String address,
        @NotBlank(message = "{protection.safety.contingency.missing}")
                @Size(max = 20_000, message = "{protection.safety.long}")
                @Nullable String contingency) {

    static final SafetyForm EMPTY = new SafetyForm(0, null, null, null, null, null, null, null);

    static SafetyForm of(SafetyPlan plan) {
        var says = plan.says();
        return new SafetyForm(
                plan.number(),
                plan.carer(),
                says.phone(),
                says.supervision(),
                says.visitors(),
                says.transport(),
                says.address(),
                says.contingency());
    }

    int read() {
        return instead == null ? 0 : instead;
    }

    String named() {
        return DoneForm.said(carer);
    }

    SafetyPlan.Arrangements says() {
        return new SafetyPlan.Arrangements(
                DoneForm.said(phone),
                DoneForm.said(supervision),
                DoneForm.said(visitors),
                DoneForm.said(transport),
                DoneForm.said(address),
                DoneForm.said(contingency));
    }
}
