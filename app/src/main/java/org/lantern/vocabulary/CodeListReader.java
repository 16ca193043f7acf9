package org.lantern.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;

/// Reads files of code lists.
final class CodeListReader {

    private final Content content;

    CodeListReader(Content content) {
        this.content = content;
    }

    void read(Entry file) {
        file.allowing("source", "codes");
        var ofTheFile = OriginReader.find(file);
        if (!file.has("codes")) file.wrong("codes", "\"codes\" is missing");
        file.entries("codes").forEach(entry -> readList(entry, ofTheFile));
    }

    private void readList(Entry entry, Optional<Origin> ofTheFile) {
        entry.allowing("id", "codes", "source");
        var origin = OriginReader.find(entry).or(() -> ofTheFile);
        var id = entry.text("id", Entry.NAME, "flight-sign");
        var codes = new ArrayList<CodeList.Code>();
        var seen = new HashSet<String>();
        for (var each : entry.entries("codes")) {
            var code = code(each);
            if (!code.code().isEmpty() && !seen.add(code.code()))
                each.wrong("code", "code " + code.code() + " stands in this list already");
            codes.add(code);
        }
        if (codes.isEmpty()) entry.wrong("codes", "code list " + id + " has no codes");
        if (!id.isEmpty()) content.add(new CodeList(id, codes, origin), entry.spot());
    }

    private static CodeList.Code code(Entry entry) {
        entry.allowing("code", "label", "hint", "retired");
        return new CodeList.Code(
                entry.text("code", Entry.NAME, "not-sure"),
                WordsReader.read(entry, "label"),
                WordsReader.find(entry, "hint"),
                entry.flag("retired"));
    }
}
