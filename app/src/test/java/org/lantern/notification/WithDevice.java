package org.lantern.notification;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.lantern.PushStandIn;
import org.lantern.TestDevice;
import org.lantern.access.Acting;
import org.springframework.beans.factory.annotation.Autowired;

/// The same team, of whom one added a device.
abstract class WithDevice extends WithPost {

    @Autowired PushStandIn push;
    @Autowired Devices devices;

    TestDevice phone;

    @BeforeEach
    void aminaHasAPhone() {
        phone = push.device();
        add(phone, amina);
        send();
        notices.waiting(amina).forEach(each -> notices.acknowledge(each.ref(), amina));
        push.empty();
        post.empty();
    }

    @AfterEach
    void emptyTheStandIn() {
        push.empty();
    }

    void add(TestDevice device, Acting.Practitioner who) {
        devices.add(Optional.of(device.subscription()), "Firefox, Android", who);
    }
}
