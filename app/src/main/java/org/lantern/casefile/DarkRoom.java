package org.lantern.casefile;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;

/// Makes a photograph fit to be kept: what the camera wrote beside the picture (where it was taken,
/// when, with what, and a small copy of it) is gone, since only what can be seen is drawn anew. It
/// stands upright and is no larger than a page needs.
@Component
class DarkRoom {

    /// Of its longer side.
    static final int LONGEST = 1600;

    /// More than cameras of telephones make. It is asked before anything is unpacked.
    static final long MOST_PIXELS = 50_000_000;

    /// Of one side as it was sent: a reader holds whole rows, however few there are of them.
    static final int LONGEST_SENT = 20_000;

    /// Above this, only every second or third point is read.
    private static final int FINE_ENOUGH = 2400;

    private static final float QUALITY = 0.85f;

    /// One at a time: an open picture takes much memory.
    private final Semaphore room = new Semaphore(1);

    /// @param sent as it came; that it calls itself a JPEG or PNG is not believed
    Picture develop(byte[] sent) throws NoPicture {
        room.acquireUninterruptibly();
        try {
            return new Picture(jpeg(upright(read(sent), Orientation.of(sent))));
        } finally {
            room.release();
        }
    }

    private static BufferedImage read(byte[] sent) throws NoPicture {
        var reader = reader(sent);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SENT || (long) width * height > MOST_PIXELS)
                throw new NoPicture(NoPicture.Why.TOO_MANY_PIXELS);
            int step = Math.max(1, Math.max(width, height) / FINE_ENOUGH);
            var how = reader.getDefaultReadParam();
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } catch (IOException | RuntimeException broken) {
            throw new NoPicture(NoPicture.Why.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    /// By its first bytes.
    private static ImageReader reader(byte[] sent) throws NoPicture {
        var kind = begins(sent, 0xFF, 0xD8, 0xFF) ? "jpeg" : "";
        if (begins(sent, 0x89, 'P', 'N', 'G')) kind = "png";
        var readers = ImageIO.getImageReadersByFormatName(kind);
        if (!readers.hasNext()) throw new NoPicture(NoPicture.Why.UNREADABLE);
        return readers.next();
    }

    private static boolean begins(byte[] sent, int... with) {
        if (sent.length < with.length) return false;
        for (int i = 0; i < with.length; i++) if ((sent[i] & 0xFF) != with[i]) return false;
        return true;
    }

    private static BufferedImage upright(BufferedImage lying, Orientation orientation) {
        var picture = lying;
        while (longest(picture) >= 2 * LONGEST) picture = scaled(picture, 0.5);
        if (longest(picture) > LONGEST)
            picture = scaled(picture, (double) LONGEST / longest(picture));
        int width = orientation.turned() ? picture.getHeight() : picture.getWidth();
        int height = orientation.turned() ? picture.getWidth() : picture.getHeight();
        var turn = orientation.turn(picture.getWidth(), picture.getHeight());
        return drawn(picture, width, height, turn);
    }

    private static int longest(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }

    private static BufferedImage scaled(BufferedImage picture, double by) {
        int width = (int) Math.max(1, Math.round(picture.getWidth() * by));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * by));
        var scale =
                AffineTransform.getScaleInstance(
                        (double) width / picture.getWidth(), (double) height / picture.getHeight());
        return drawn(picture, width, height, scale);
    }

    /// On white, where it lets something through.
    private static BufferedImage drawn(
            BufferedImage picture, int width, int height, AffineTransform how) {
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture, how, null);
        pen.dispose();
        return paper;
    }

    private static byte[] jpeg(BufferedImage picture) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
