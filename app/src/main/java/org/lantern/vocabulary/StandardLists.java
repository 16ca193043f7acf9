package org.lantern.vocabulary;

import static java.util.stream.Collectors.toMap;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The code lists that need no file: countries (ISO 3166-1) and languages (ISO 639), named by the
/// Unicode locale data of the JDK, and yes and no.
final class StandardLists {

    static final String COUNTRIES = "countries";
    static final String LANGUAGES = "languages";
    static final String YES_NO = "yes-no";

    private static final Locale WELSH = Locale.of("cy");

    /// Languages without a two-letter code that the practitioners of this field meet.
    private static final List<String> MORE_LANGUAGES =
            List.of(
                    "ase", "ast", "bal", "bem", "ber", "bho", "bin", "ceb", "ckb", "din", "efi",
                    "fil", "gaa", "haw", "hil", "hmn", "ibb", "ilo", "kab", "kam", "kha", "kmb",
                    "kok", "kri", "lua", "luo", "lus", "luy", "mag", "mai", "man", "men", "mer",
                    "mnc", "mos", "mwr", "nds", "new", "nyn", "pam", "pap", "pcm", "raj", "rom",
                    "sat", "scn", "sco", "shi", "srr", "suk", "sus", "swb", "syr", "tem", "tet",
                    "tig", "tiv", "tpi", "tum", "umb", "wal", "war", "yao", "yue", "zgh", "zza");

    /// Languages that the locale data does not name, or names too coarsely.
    private static final List<CodeList.Code> NAMED_HERE =
            List.of(
                    code("bfi", "British Sign Language", "Iaith Arwyddion Prydain"),
                    code("isg", "Irish Sign Language", "Iaith Arwyddion Iwerddon"),
                    code("kmr", "Kurmanji (Northern Kurdish)", "Cwrdeg Kurmanji"),
                    code("prs", "Dari", "Dari"),
                    code("cmn", "Mandarin", "Mandarin"),
                    code("syl", "Sylheti", "Sylheti"),
                    code("pnb", "Western Punjabi", "Pwnjabeg Gorllewinol"),
                    code("hak", "Hakka Chinese", "Hakka"),
                    code("nan", "Min Nan Chinese (Hokkien)", "Min Nan"),
                    code("fuf", "Pular (Guinea)", "Pular"));

    private static final Map<String, CodeList> ALL =
            Stream.of(countries(), languages(), yesNo())
                    .collect(toMap(CodeList::id, Function.identity()));

    private StandardLists() {}

    static Map<String, CodeList> all() {
        return ALL;
    }

    /// The id of the list that the concept's codes are taken from, where they are.
    static Optional<String> of(Concept concept) {
        return switch (concept.type()) {
            case COUNTRY -> Optional.of(COUNTRIES);
            case LANGUAGE -> Optional.of(LANGUAGES);
            case YES_NO -> Optional.of(YES_NO);
            default -> concept.codes();
        };
    }

    private static CodeList countries() {
        return inOrder(
                COUNTRIES,
                Stream.concat(Stream.of(Locale.getISOCountries()), Stream.of("XK"))
                        .map(code -> Locale.of("", code))
                        .map(each ->
                                code(
                                        each.getCountry(),
                                        each.getDisplayCountry(Locale.ENGLISH),
                                        each.getDisplayCountry(WELSH))));
    }

    private static CodeList languages() {
        var named =
                Stream.concat(Stream.of(Locale.getISOLanguages()), MORE_LANGUAGES.stream())
                        .map(Locale::of)
                        .distinct() // an old code and its newer one are the same locale
                        .filter(StandardLists::hasAName)
                        .map(each ->
                                code(
                                        each.getLanguage(),
                                        each.getDisplayLanguage(Locale.ENGLISH),
                                        each.getDisplayLanguage(WELSH)));
        return inOrder(LANGUAGES, Stream.concat(named, NAMED_HERE.stream()));
    }

    private static boolean hasAName(Locale language) {
        return !language.getDisplayLanguage(Locale.ENGLISH).equals(language.getLanguage());
    }

    private static CodeList yesNo() {
        return standard(YES_NO, List.of(code("yes", "Yes", "Ie"), code("no", "No", "Na")));
    }

    private static CodeList inOrder(String id, Stream<CodeList.Code> codes) {
        var byName = Comparator.comparing((CodeList.Code c) -> c.label().en(), collator());
        return standard(id, codes.sorted(byName).toList());
    }

    private static CodeList standard(String id, List<CodeList.Code> codes) {
        return new CodeList(id, codes, Optional.empty());
    }

    private static Comparator<Object> collator() {
        return Collator.getInstance(Locale.UK);
    }

    private static CodeList.Code code(String code, String english, String welsh) {
        var label = new Words(english, Optional.of(welsh), false);
        return new CodeList.Code(code, label, Optional.empty(), false);
    }
}
