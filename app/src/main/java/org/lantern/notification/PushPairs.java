package org.lantern.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.interaso.webpush.VapidKeys;
import java.util.Objects;
import java.util.Optional;
import org.lantern.access.Sealing;
import org.lantern.kernel.Ids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The key pair that Lantern made for itself. Its private half is sealed, so that no copy of the
/// database speaks for Lantern. Nodes share it.
@Repository
class PushPairs implements ApplicationModuleInitializer {

    private static final Logger LOG = LoggerFactory.getLogger(PushPairs.class);

    private final JdbcClient db;
    private final Sealing sealing;
    private final Ids ids;
    private final TransactionTemplate alone;

    PushPairs(JdbcClient db, Sealing sealing, Ids ids, PlatformTransactionManager transactions) {
        this.db = db;
        this.sealing = sealing;
        this.ids = ids;
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// One that stood plain, as an older Lantern kept it, is sealed: devices were added under it.
    @Override
    public void initialize() {
        alone.executeWithoutResult(_ ->
                db.sql("delete from notification.push_key returning public_key, private_key")
                        .query((row, _) ->
                                VapidKeys.create(
                                        row.getString("public_key"), row.getString("private_key")))
                        .list()
                        .forEach(this::keep));
    }

    /// The pair, made where there is none yet or none that opens. In a transaction of its own: what
    /// asked for it may be undone.
    VapidKeys get() {
        return Objects.requireNonNull(
                alone.execute(_ -> {
                    oneNodeAtATime();
                    return kept().orElseGet(() -> keep(VapidKeys.generate()));
                }));
    }

    private void oneNodeAtATime() {
        db.sql("select pg_advisory_xact_lock(hashtextextended('notification.push_pair', 0))")
                .query()
                .listOfRows();
    }

    /// The first that opens.
    private Optional<VapidKeys> kept() {
        var all =
                db.sql("select public_key, sealed from notification.push_pair order by ref")
                        .query((row, _) ->
                                opened(row.getString("public_key"), row.getBytes("sealed")))
                        .list();
        var first = all.stream().flatMap(Optional::stream).findFirst();
        if (first.isEmpty() && !all.isEmpty())
            LOG.error(
                    "No key pair for web push opens: the file at lantern.access.key-file is not the"
                            + " one they were sealed with. Another pair is made, under which every"
                            + " device must be added anew; nodes must share that file");
        return first;
    }

    private Optional<VapidKeys> opened(String publicKey, byte[] sealed) {
        return sealing.open(sealed, purpose(publicKey))
                .map(secret -> VapidKeys.create(publicKey, new String(secret, UTF_8)));
    }

    private VapidKeys keep(VapidKeys pair) {
        var publicKey = pair.getX509PublicKey();
        var secret = pair.getPkcs8PrivateKey().getBytes(UTF_8);
        db.sql(
                        """
                        insert into notification.push_pair (ref, public_key, sealed) values (:ref, :public, :sealed)
                        """)
                .param("ref", ids.next())
                .param("public", publicKey)
                .param("sealed", sealing.close(secret, purpose(publicKey)))
                .update();
        return pair;
    }

    private static String purpose(String publicKey) {
        return "push key " + publicKey;
    }
}
