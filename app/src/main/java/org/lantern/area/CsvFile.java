package org.lantern.area;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A content file of comma-separated rows. A row that is wrong stops the start and says where.
///
/// @param name how the file is called in a complaint
record CsvFile(String name, List<Row> rows) {

    /// Lines that begin with `#` and empty lines are skipped; the first line that is left names the
    /// columns.
    static CsvFile read(String name, String text) {
        var rows = new ArrayList<Row>();
        List<String> columns = List.of();
        int line = 0;
        for (var content : text.lines().toList()) {
            line++;
            if (content.isBlank() || content.startsWith("#")) continue;
            var row = new Row(name, line, columns, cells(name, line, content));
            if (columns.isEmpty()) columns = row.cells();
            else if (row.cells().size() == columns.size()) rows.add(row);
            else throw row.wrong(columns.size() + " columns expected, found " + row.cells().size());
        }
        return new CsvFile(name, List.copyOf(rows));
    }

    static CsvFile resource(String path) {
        try (InputStream in = CsvFile.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException(path + " is missing");
            return read(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> cells(String name, int line, String content) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : content.toCharArray()) {
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else cell.append(c);
        }
        if (quoted) throw wrong(name, line, "a quotation mark is not closed");
        cells.add(cell.toString().strip());
        return cells;
    }

    private static IllegalStateException wrong(String name, int line, String reason) {
        return new IllegalStateException(name + ", line " + line + ": " + reason);
    }

    /// One row, asked by the names of its columns.
    record Row(String file, int line, List<String> columns, List<String> cells) {

        String text(String column) {
            int at = columns.indexOf(column);
            if (at < 0) throw wrong("no column '" + column + "'");
            return cells.get(at);
        }

        String required(String column) {
            var text = text(column);
            if (text.isEmpty()) throw wrong("'" + column + "' is empty");
            return text;
        }

        double number(String column, double least, double most) {
            try {
                double number = Double.parseDouble(required(column));
                if (number >= least && number <= most) return number;
            } catch (NumberFormatException notOne) {
                // refused below, with its place in the file
            }
            throw wrong("'" + column + "' must be a number from " + least + " to " + most);
        }

        <E extends Enum<E>> E oneOf(Class<E> kinds, String column) {
            var word = required(column).toUpperCase(java.util.Locale.ROOT).replace(' ', '_');
            for (E kind : kinds.getEnumConstants()) if (kind.name().equals(word)) return kind;
            throw wrong("'" + column + "' is none of " + List.of(kinds.getEnumConstants()));
        }

        List<String> words(String column) {
            return java.util.Arrays.stream(text(column).split(" "))
                    .filter(w -> !w.isEmpty())
                    .toList();
        }

        IllegalStateException wrong(String reason) {
            return CsvFile.wrong(file, line, reason);
        }
    }
}
