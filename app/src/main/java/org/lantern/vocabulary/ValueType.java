package org.lantern.vocabulary;

/// What kind of value a concept takes, and so how it is asked and checked.
public enum ValueType {
    /// One line.
    TEXT,
    /// Many lines, at most 20,000 characters.
    LONG_TEXT,
    /// One code of a list.
    CHOICE,
    /// Any codes of a list.
    CHOICES,
    /// Yes, no, unknown or refused.
    YES_NO,
    /// A year, a month or a day.
    PARTIAL_DATE,
    /// A whole number, not negative.
    NUMBER,
    /// ISO 3166-1 alpha-2.
    COUNTRY,
    /// ISO 639, with the sign languages.
    LANGUAGE,
    /// ONS GSS code of a local authority.
    AREA,
    /// A telephone number.
    PHONE,
    /// An e-mail address, kept as one line of text.
    EMAIL,
    /// A number that an authority gave.
    IDENTIFIER,
    /// Somebody who has a record here.
    PERSON,
    /// How far an indicator is seen.
    MARK
}
