package org.lantern.protection.web;

import org.lantern.access.NavigationItem;
import org.lantern.access.TeamPart;
import org.springframework.stereotype.Component;

/// The way from the page of a team to its drills.
@Component
class DrillsPart implements TeamPart {

    @Override
    public NavigationItem ofTeam() {
        return new NavigationItem("/drills", "protection.drills", 0);
    }
}
