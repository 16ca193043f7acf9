package org.lantern.screening;

import java.util.List;
import org.lantern.vocabulary.Words;

/// What is worth finding out, and how, without questioning the child.
///
/// @param advice how
/// @param codes the indicators of which it could tell more
public record Unknown(Words advice, List<String> codes) {}
