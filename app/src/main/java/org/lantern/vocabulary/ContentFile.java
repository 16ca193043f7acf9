package org.lantern.vocabulary;

/// One YAML file of the content.
///
/// @param name how a mistake names it
/// @param folder `concepts`, `codes`, `forms` or `indicators`
record ContentFile(String name, String folder, String text) {

    Spot whole() {
        return Spot.wholeFile(name);
    }
}
