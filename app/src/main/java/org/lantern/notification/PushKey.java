package org.lantern.notification;

import com.interaso.webpush.VapidKeys;
import com.interaso.webpush.WebPush;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The key pair with which Lantern says who it is to the services of devices (RFC 8292). Devices
/// are added under it, so it stays the same.
@Component
class PushKey {

    private final PushSettings settings;
    private final MessageSettings messages;
    private final JdbcClient db;
    private final TransactionTemplate alone;
    private @Nullable WebPush known;

    PushKey(
            PushSettings settings,
            MessageSettings messages,
            JdbcClient db,
            PlatformTransactionManager transactions) {
        this.settings = settings;
        this.messages = messages;
        this.db = db;
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// What seals and signs.
    synchronized WebPush webPush() {
        if (known == null) known = new WebPush(messages.mustHaveSecureSite().toString(), pair());
        return known;
    }

    /// As a browser takes it.
    String publicKey() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(webPush().getVapidKeys().getApplicationServerKey());
    }

    private VapidKeys pair() {
        var given = settings.publicKey();
        var secret = settings.privateKey();
        if (given != null && secret != null) return VapidKeys.fromUncompressedBytes(given, secret);
        var fresh = VapidKeys.generate();
        return alone.execute(_ -> kept(fresh));
    }

    /// Of two nodes that start at once, the first one's stays. In a transaction of its own: what
    /// asked for it may be undone.
    private VapidKeys kept(VapidKeys fresh) {
        db.sql(
                        """
                        insert into notification.push_key (public_key, private_key) values (:public, :private)
                        on conflict do nothing
                        """)
                .param("public", fresh.getX509PublicKey())
                .param("private", fresh.getPkcs8PrivateKey())
                .update();
        return db.sql("select public_key, private_key from notification.push_key")
                .query((row, _) ->
                        VapidKeys.create(row.getString("public_key"), row.getString("private_key")))
                .single();
    }
}
