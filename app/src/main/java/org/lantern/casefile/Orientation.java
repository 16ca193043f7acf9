package org.lantern.casefile;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// How a camera was held, by the one line of what it wrote that is read before all of it is thrown
/// away (Exif 3.0, tag 274).
///
/// @param value from 1, upright, to 8
record Orientation(int value) {

    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ENTRY = 12;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    /// What cannot be read is upright.
    static Orientation of(byte[] sent) {
        try {
            return inJpeg(ByteBuffer.wrap(sent));
        } catch (RuntimeException broken) {
            return UPRIGHT;
        }
    }

    private static Orientation inJpeg(ByteBuffer sent) {
        if (sent.getShort(0) != (short) 0xFFD8) return UPRIGHT;
        int at = 2;
        while ((sent.get(at) & 0xFF) == 0xFF) {
            int marker = sent.get(at + 1) & 0xFF;
            if (marker == START_OF_SCAN) return UPRIGHT;
            int length = sent.getShort(at + 2) & 0xFFFF;
            if (marker == APP1 && isExif(sent, at + 4))
                return inExif(sent.slice(at + 4 + EXIF.length, length - 2 - EXIF.length));
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static boolean isExif(ByteBuffer sent, int at) {
        var name = new byte[EXIF.length];
        sent.get(at, name);
        return Arrays.equals(name, EXIF);
    }

    private static Orientation inExif(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int n = 0; n < entries; n++) {
            int entry = directory + 2 + n * ENTRY;
            if ((exif.getShort(entry) & 0xFFFF) == TAG)
                return new Orientation(exif.getShort(entry + 8));
        }
        return UPRIGHT;
    }

    /// Whether height and width change places.
    boolean turned() {
        return value >= 5 && value <= 8;
    }

    /// Turns and mirrors it, so that it stands upright.
    AffineTransform turn(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
