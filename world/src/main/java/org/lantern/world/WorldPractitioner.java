package org.lantern.world;

import java.util.List;
import java.util.Set;

/// An invented person who works with children.
///
/// @param key stable: the area's key and the post's, such as `hillingdon-teacher`
/// @param post the post alone, such as `teacher`: the same in every area
/// @param job as it is shown beside the name
/// @param email how they sign in
/// @param agency the agency's key
/// @param agencyKind as in {@link WorldAgency}
/// @param area the GSS code, or empty
/// @param teams keys of their teams
/// @param roles of `DUTY_WORKER`, `MANAGER`, `SAFEGUARDING_LEAD`, `ALLEGATIONS_MANAGER`,
///   `SOCIAL_WORKER`, `ANALYST`, `ADMINISTRATOR`; often none
public record WorldPractitioner(
        String key,
        String post,
        String name,
        String job,
        String email,
        String agency,
        String agencyKind,
        String area,
        List<String> teams,
        Set<String> roles) {}
