package org.lantern.concern.web;

import java.util.List;

/// The numbers that the regulator keeps free for films and demonstrations. They reach nobody.
final class DramaNumbers {

    private static final List<String> RANGES =
            List.of(
                    "02079460",
                    "01632960",
                    "07700900",
                    "01134960",
                    "01144960",
                    "01154960",
                    "01164960",
                    "01174960",
                    "01184960",
                    "01214960",
                    "01314960",
                    "01414960",
                    "01514960",
                    "01614960",
                    "01914980",
                    "02896496",
                    "02920180",
                    "08081570",
                    "09098790",
                    "03069990");

    private DramaNumbers() {}

    static boolean hold(String number) {
        var digits = number.replaceAll("\\D", "").replaceFirst("^44", "0");
        return RANGES.stream().anyMatch(digits::startsWith);
    }
}
