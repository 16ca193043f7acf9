package org.lantern.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Rows on their way into one table, by COPY: some hundred thousand a second.
final class Rows implements AutoCloseable {

    private static final int CHUNK = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder waiting = new StringBuilder(CHUNK + 1024);
    private boolean done;

    /// @param columns the table and its columns: `casefile.person (ref, kind)`
    Rows(Connection db, String columns) throws SQLException {
        copy = db.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + columns + " from stdin");
    }

    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) waiting.append('\t');
            append(values[i]);
        }
        waiting.append('\n');
        if (waiting.length() > CHUNK) send();
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            waiting.append("\\N");
            return;
        }
        var text = value.toString();
        if (text.indexOf('\\') >= 0 || text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0)
            text = text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
        waiting.append(text);
    }

    private void send() throws SQLException {
        var bytes = waiting.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        waiting.setLength(0);
    }

    /// The rows are in the table once this was called.
    void done() throws SQLException {
        send();
        copy.endCopy();
        done = true;
    }

    @Override
    public void close() throws IOException, SQLException {
        if (!done) copy.cancelCopy();
    }
}
