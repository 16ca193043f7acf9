package org.lantern.vocabulary;

/// One YAML file of the content.
///
/// @param name how a mistake names it
/// @param folder one of [ContentFiles#FOLDERS]
record ContentFile(String name, String folder, String text) {

    Spot whole() {
        return Spot.wholeFile(name);
    }
}
