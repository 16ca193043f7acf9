package org.lantern.form;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lantern.vocabulary.CodeList;

/// A long code list, such as countries or languages, whose codes are met by typing a name.
final class Named {

    private final Map<String, String> codes = new HashMap<>();

    Named(CodeList list) {
        for (var code : list.offered()) {
            codes.putIfAbsent(plain(code.label().en()), code.code());
            code.label().cy().ifPresent(welsh -> codes.putIfAbsent(plain(welsh), code.code()));
        }
        for (var code : list.offered()) codes.putIfAbsent(plain(code.code()), code.code());
    }

    /// The code that is meant by what was typed.
    Optional<String> find(String typed) {
        return Optional.ofNullable(codes.get(plain(typed)));
    }

    /// Letters only, without accents, small.
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\\p{P}\\s]", "")
                .toLowerCase(Locale.ROOT);
    }
}
