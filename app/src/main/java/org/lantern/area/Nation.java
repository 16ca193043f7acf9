package org.lantern.area;

/// The nations of the United Kingdom. Law, forms and the names of decisions differ between them.
public enum Nation {
    ENGLAND,
    WALES,
    SCOTLAND,
    NORTHERN_IRELAND
}
