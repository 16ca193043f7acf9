package org.lantern.clock;

/// The code of a duty on which a room's Java relies. Where its nation knows the duty under another
/// code, the content says which stands in its place.
public record DutyKey(String code) {

    @Override
    public String toString() {
        return code;
    }
}
