package org.lantern;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/// Pictures as telephones make them: red on the left, blue on the right, and much written beside.
public final class Pictures {

    private Pictures() {}

    /// With nothing beside.
    public static byte[] jpeg() {
        return drawn("jpeg", 40, 20);
    }

    public static byte[] drawn(String kind, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, kind, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// A JPEG that says how the camera was held, where it was, and more: in Exif, XMP, a comment,
    /// and behind its end.
    public static byte[] tagged(int orientation) {
        var exif = ByteBuffer.allocate(80);
        exif.put(ascii("Exif\0\0")).put(ascii("MM")).putShort((short) 42).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        exif.putShort((short) 1).putShort((short) 1).putShort((short) 2).putInt(2);
        exif.put(ascii("N\0\0\0")).putInt(0).put(ascii("GPS 51.5074"));
        var bytes = new ByteArrayOutputStream();
        var plain = jpeg();
        bytes.write(plain, 0, 2);
        segment(bytes, 0xE1, exif.array());
        segment(bytes, 0xE1, ascii("http://ns.adobe.com/xap/1.0/\0<secret-place/>"));
        segment(bytes, 0xED, ascii("Photoshop 3.0\0secret-place"));
        segment(bytes, 0xFE, ascii("secret-place"));
        bytes.write(plain, 2, plain.length - 2);
        bytes.writeBytes(ascii("secret-place"));
        return bytes.toByteArray();
    }

    /// A PNG that says where it was taken, in words of its own.
    public static byte[] worded() {
        var plain = drawn("png", 40, 20);
        var bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 33);
        chunk(bytes, "tEXt", ascii("Comment\0secret-place"));
        chunk(bytes, "iTXt", ascii("XML:com.adobe.xmp\0\0\0\0\0<secret-place/>"));
        bytes.write(plain, 33, plain.length - 33);
        return bytes.toByteArray();
    }

    /// A few bytes that would take gigabytes once they are unpacked.
    public static byte[] bomb() {
        return bomb(60_000, 60_000);
    }

    /// The same, of that size as it says itself.
    public static byte[] bomb(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(drawn("png", 1, 1), 0, 8);
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        chunk(bytes, "IHDR", head.array());
        chunk(bytes, "IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1});
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    private static void segment(ByteArrayOutputStream to, int marker, byte[] content) {
        var head = ByteBuffer.allocate(4).put((byte) 0xFF).put((byte) marker);
        to.writeBytes(head.putShort((short) (content.length + 2)).array());
        to.writeBytes(content);
    }

    private static void chunk(ByteArrayOutputStream to, String name, byte[] content) {
        var crc = new CRC32();
        crc.update(ascii(name));
        crc.update(content);
        to.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        to.writeBytes(ascii(name));
        to.writeBytes(content);
        to.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
