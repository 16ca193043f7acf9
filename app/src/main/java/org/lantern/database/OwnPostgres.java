package org.lantern.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.lantern.database.DatabaseSettings.Credentials;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL that Lantern brings along: kept in a directory of its own between runs, durable,
/// and closed to everybody else. It outlives a killed Lantern, is adopted by the next, and is
/// started again when it dies.
final class OwnPostgres implements Postgres {

    private static final Logger LOG = LoggerFactory.getLogger(OwnPostgres.class);
    private static final long BLINK = 500;

    private final DataDirectory directory;
    private final Passwords passwords;
    private final Cluster cluster;
    private final int port;
    private final ReentrantLock changing = new ReentrantLock();
    private Postmaster postmaster;
    private boolean closed;

    private OwnPostgres(DataDirectory directory) throws IOException {
        this.directory = directory;
        passwords = Passwords.keptIn(directory.path().resolve("passwords.properties"));
        cluster = Cluster.in(directory.path(), passwords);
        postmaster = cluster.adoptOrStart(freePort());
        port = postmaster.port();
    }

    static OwnPostgres start(Path path) {
        var directory = DataDirectory.open(path);
        try {
            var postgres = new OwnPostgres(directory);
            postgres.prepare();
            Thread.ofVirtual().name("postgres-watch").start(postgres::watch);
            LOG.info("PostgreSQL runs in {}", directory.path());
            return postgres;
        } catch (IOException e) {
            directory.close();
            throw new CannotStart(
                    "Lantern's own PostgreSQL does not start: " + e.getMessage(),
                    "Its own words are in " + directory.path() + " (programs.log, log).",
                    e);
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    /// The one of a Lantern that runs on that directory, which goes on looking after it.
    static Optional<Postgres> runningIn(Path directory) {
        try {
            var path = directory.toAbsolutePath().normalize();
            var running = Postmaster.of(path.resolve("postgres")).filter(Postmaster::isAlive);
            if (running.isEmpty()) return Optional.empty();
            var passwords = Passwords.keptIn(path.resolve("passwords.properties"));
            return Optional.of(
                    new Given(
                            Cluster.url(running.get().port(), Roles.DATABASE),
                            passwords.of(Roles.OWNER),
                            passwords.of(Roles.APP),
                            passwords.of(Roles.ERASE)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public String url() {
        return Cluster.url(port, Roles.DATABASE);
    }

    @Override
    public Credentials owner() {
        return passwords.of(Roles.OWNER);
    }

    @Override
    public Credentials app() {
        return passwords.of(Roles.APP);
    }

    @Override
    public Credentials erase() {
        return passwords.of(Roles.ERASE);
    }

    /// Stops it. Spring closes what uses it first, and the web server before that.
    @Override
    public void close() {
        changing.lock();
        try (directory) {
            if (closed) return;
            closed = true;
            cluster.stop();
            LOG.info("PostgreSQL has stopped");
        } catch (IOException e) {
            LOG.warn("PostgreSQL did not stop: {}", e.getMessage());
        } finally {
            changing.unlock();
        }
    }

    private void prepare() throws IOException {
        try {
            Roles.prepare(cluster.superuser(port), passwords);
        } catch (SQLException e) {
            cluster.stop();
            throw new IOException("its roles could not be made (" + e.getSQLState() + ")", e);
        }
    }

    private void watch() {
        try {
            while (isUpAgain()) Thread.sleep(BLINK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Starts it again if it has died, on the same port, so that the pools find it. Says no only
    /// when it is closed.
    private boolean isUpAgain() {
        changing.lock();
        try {
            if (closed) return false;
            if (!postmaster.isAlive()) {
                LOG.warn("PostgreSQL has died and is started again");
                postmaster = cluster.adoptOrStart(port);
                LOG.warn("PostgreSQL runs again");
            }
        } catch (IOException e) {
            LOG.error("PostgreSQL could not be started again: {}", e.getMessage());
        } finally {
            changing.unlock();
        }
        return true;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
