package org.lantern.screening;

import java.util.List;

/// One kind of an element of trafficking of which there is evidence.
///
/// @param kind such as `act.harbouring` or `purpose.labour`
/// @param codes the indicators that it rests on, in the order of the list
public record Ground(String kind, List<String> codes) {}
