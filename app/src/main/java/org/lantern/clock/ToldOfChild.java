package org.lantern.clock;

import org.lantern.access.Acting;
import org.lantern.kernel.PersonRef;

/// What runs for a child from before there was a case: the room that recorded it says who may know
/// of it where they see a case of the child. Where no room says so, nobody may.
public interface ToldOfChild {

    boolean mayKnow(PersonRef child, Acting.Practitioner who);
}
