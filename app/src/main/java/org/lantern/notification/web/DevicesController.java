package org.lantern.notification.web;

import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.notification.Devices;
import org.lantern.ui.OpenToAll;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/// Devices on which somebody is reached, and the script that shows there what is sent.
@Controller
class DevicesController {

    private static final String BACK = "redirect:/notices/ways#devices";
    private static final Resource WORKER = new ClassPathResource("static/worker.js");

    private final Devices devices;

    DevicesController(Devices devices) {
        this.devices = devices;
    }

    @PostMapping("/notices/ways/devices")
    String add(
            @ModelAttribute DeviceForm form,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String browser,
            Acting.Practitioner acting) {
        devices.add(form.subscription(), DeviceForm.name(browser), acting);
        return BACK;
    }

    @PostMapping("/notices/ways/devices/{ref}/removal")
    String remove(@PathVariable UUID ref, Acting.Practitioner acting) {
        devices.remove(ref, acting);
        return BACK;
    }

    /// At an address that stays the same, as a browser asks there for a newer one by itself, also
    /// when nobody is signed in. It may speak for all pages of Lantern, and for none does it.
    @OpenToAll
    @GetMapping("/worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .body(WORKER);
    }
}
