package org.lantern.protection;

import org.lantern.kernel.ShortCode;

/// A plan that ended, as those are told who had a part in it and no longer see it.
public record EndedPart(ShortCode code, Ended.How how) {}
