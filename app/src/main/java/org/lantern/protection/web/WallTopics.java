package org.lantern.protection.web;

import java.util.HashSet;
import org.lantern.access.Desks;
import org.lantern.access.Screen;
import org.lantern.notification.Live;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Of what the page of a screen hears: its area or those of its desk, the drills of its team, and
/// that it is withdrawn.
@Component
class WallTopics {

    private final Live live;
    private final Desks desks;

    WallTopics(Live live, Desks desks) {
        this.live = live;
        this.desks = desks;
    }

    SseEmitter open(Screen screen) {
        var topics = new HashSet<String>();
        topics.add(screen.topic());
        screen.area().ifPresent(topics::add);
        screen.team()
                .ifPresent(team -> {
                    topics.add("team/" + team);
                    topics.addAll(desks.setting(team).areas());
                });
        return live.open(screen.ref(), topics);
    }
}
