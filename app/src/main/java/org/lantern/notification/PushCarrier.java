package org.lantern.notification;

import com.interaso.webpush.WebPush.Urgency;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// To a device by the service of its browser (RFC 8030), sealed so that only the device reads it.
/// The service says whether it took a message, and never whether the device showed it.
@Component
class PushCarrier implements Carrier {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(8);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int GONE = 410;
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;

    private final DeviceRows devices;
    private final PushKey key;
    private final PushSettings settings;
    private final Clock clock;

    /// Where a service leads elsewhere, nothing follows it.
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(TO_CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    PushCarrier(DeviceRows devices, PushKey key, PushSettings settings, Clock clock) {
        this.devices = devices;
        this.key = key;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.PUSH;
    }

    @Override
    public Handed send(Letter letter) {
        var where = devices.subscription(UUID.fromString(letter.to()));
        if (where.isEmpty()) return new Handed.Gone("gone");
        if (!settings.isOfService(where.get().endpoint()))
            return new Handed.Refused("push-service");
        try {
            return handed(http.send(request(letter, where.get()), BodyHandlers.discarding()));
        } catch (ConnectException | HttpConnectTimeoutException _) {
            return new Handed.Failed("no-connection");
        } catch (IOException _) {
            // It may have been taken.
            return new Handed.Failed("broken-off");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Handed.Failed("slow");
        }
    }

    /// A later message of the same name replaces one that still waits for the device.
    private HttpRequest request(Letter letter, Subscription to) {
        var push = key.webPush();
        var request =
                HttpRequest.newBuilder(URI.create(to.endpoint()))
                        .timeout(TO_ANSWER)
                        .POST(
                                BodyPublishers.ofByteArray(
                                        push.getBody(
                                                letter.words().getBytes(StandardCharsets.UTF_8),
                                                to.key(),
                                                to.secret())));
        push.getHeaders(
                        to.endpoint(),
                        (int) letter.worth().toSeconds(),
                        letter.ref().toString().replace("-", ""),
                        letter.urgent() ? Urgency.High : Urgency.Normal)
                .forEach(request::setHeader);
        return request.build();
    }

    private Handed handed(HttpResponse<?> answer) {
        var code = answer.statusCode();
        if (code < 300) return new Handed.Accepted("push");
        if (code == NOT_FOUND || code == GONE) return new Handed.Gone("gone");
        var why = "push-" + code;
        return code == TOO_LARGE || code == TOO_MANY || code >= 500
                ? new Handed.Failed(why, pause(answer))
                : new Handed.Refused(why);
    }

    /// How long it asks us to wait, in seconds or as a date (RFC 9110), within reason.
    private Duration pause(HttpResponse<?> answer) {
        var asked = answer.headers().firstValue("Retry-After").orElse("0");
        try {
            var pause =
                    asked.chars().allMatch(Character::isDigit)
                            ? Duration.ofSeconds(Long.parseLong(asked))
                            : Duration.between(
                                    clock.instant(),
                                    ZonedDateTime.parse(
                                            asked, DateTimeFormatter.RFC_1123_DATE_TIME));
            if (pause.isNegative()) return Duration.ZERO;
            return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        } catch (DateTimeParseException | NumberFormatException nonsense) {
            return Duration.ZERO;
        }
    }
}
