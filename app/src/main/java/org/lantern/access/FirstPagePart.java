package org.lantern.access;

import java.util.Map;

/// A part of a practitioner's first page.
///
/// @param template as Thymeleaf knows it, such as `concern/waiting`
/// @param fragment its name there, such as `waiting`
/// @param model what the fragment reads
public record FirstPagePart(String template, String fragment, Map<String, Object> model) {}
