package org.lantern.world;

/// One of the twelve areas of the first pilot, which the demo world stands in.
///
/// @param gss the area's ONS code, such as E09000017
/// @param key its name in lower case, used to make other keys
/// @param nation `England` or `Scotland`
/// @param dialling the start of a drama range, to which three digits are added
public record WorldArea(String gss, String key, String name, String nation, String dialling) {}
