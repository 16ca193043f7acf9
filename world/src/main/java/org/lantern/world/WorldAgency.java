package org.lantern.world;

import java.util.List;

/// An invented agency.
///
/// @param key stable, such as `hillingdon-school`
/// @param kind `SOCIAL_CARE`, `SCHOOL`, `HEALTH`, `POLICE`, `BORDER`, `YOUTH_JUSTICE`, `VOLUNTARY`,
///   `GUARDIANSHIP`, `PLACEMENT`, `COUNCIL_OTHER` or `PARTNERSHIP`
/// @param area the GSS code, or empty for the one that sets up the whole deployment
/// @param switchboard a demo number, from a range reserved for drama: it never rings anywhere
/// @param mailDomain ends in `.example`
public record WorldAgency(
        String key,
        String name,
        String kind,
        String area,
        String switchboard,
        String mailDomain,
        List<WorldTeam> teams) {}
