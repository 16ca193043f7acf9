package org.lantern.screening;

import java.util.List;

/// What the rules about steps look at.
record Findings(
        List<Marked> marks,
        Circumstances circumstances,
        Element act,
        Element purpose,
        List<Reason> flight) {}
