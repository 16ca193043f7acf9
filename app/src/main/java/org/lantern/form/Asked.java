package org.lantern.form;

/// One question, asked of one item: its place among the answers, and its name in a page.
///
/// @param item empty for what is asked once; otherwise such as `child-2`
/// @param concept what is asked for
public record Asked(String item, String concept) {

    /// Asked once for the whole form.
    public static Asked once(String concept) {
        return new Asked("", concept);
    }

    /// The name of its input, and the id that an error links to.
    public String field() {
        return item.isEmpty() ? concept : item + "_" + concept;
    }

    /// The name of one of its inputs, where it has several.
    public String field(String part) {
        return part.isEmpty() ? field() : field() + "." + part;
    }
}
