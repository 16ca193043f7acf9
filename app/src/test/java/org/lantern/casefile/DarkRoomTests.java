package org.lantern.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.Pictures;

/// A photograph is kept with what can be seen on it, and with nothing else.
class DarkRoomTests {

    private final DarkRoom darkRoom = new DarkRoom();

    @Test
    void whereItWasTakenIsGoneFromAJpeg() throws Exception {
        var sent = Pictures.tagged(6);
        assertThat(text(sent)).contains("GPS 51.5074", "secret-place", "Exif");

        var kept = darkRoom.develop(sent).jpeg();

        assertThat(text(kept)).doesNotContain("GPS", "secret", "Exif", "adobe", "Photoshop");
        assertThat(segments(kept)).isSubsetOf(0xE0, 0xDB, 0xC0, 0xC4);
    }

    @Test
    void whatWasWrittenIntoAPngIsGone() throws Exception {
        var sent = Pictures.worded();
        assertThat(text(sent)).contains("secret-place");

        var kept = darkRoom.develop(sent).jpeg();

        assertThat(text(kept)).doesNotContain("secret", "adobe");
        assertThat(segments(kept)).isSubsetOf(0xE0, 0xDB, 0xC0, 0xC4);
    }

    @ParameterizedTest
    @CsvSource({"1, 40, 20, LEFT", "3, 40, 20, RIGHT", "6, 20, 40, TOP", "8, 20, 40, BOTTOM"})
    void itStandsUprightHoweverTheCameraWasHeld(int orientation, int width, int height, String red)
            throws Exception {
        var kept = picture(darkRoom.develop(Pictures.tagged(orientation)).jpeg());

        assertThat(kept.getWidth()).isEqualTo(width);
        assertThat(kept.getHeight()).isEqualTo(height);
        assertThat(isRed(kept, 3, 3)).isEqualTo(red.equals("LEFT") || red.equals("TOP"));
        assertThat(isRed(kept, width - 4, height - 4))
                .isEqualTo(red.equals("RIGHT") || red.equals("BOTTOM"));
    }

    @Test
    void itIsNoLargerThanAPageNeeds() throws Exception {
        var kept = picture(darkRoom.develop(Pictures.drawn("jpeg", 5000, 3000)).jpeg());
        assertThat(kept.getWidth()).isEqualTo(DarkRoom.LONGEST);
        assertThat(kept.getHeight()).isEqualTo(960);
    }

    @Test
    void whatWouldFillTheMemoryIsRefusedBeforeItIsUnpacked() {
        assertThatThrownBy(() -> darkRoom.develop(Pictures.bomb()))
                .isInstanceOfSatisfying(
                        NoPicture.class,
                        no -> assertThat(no.why()).isEqualTo(NoPicture.Why.TOO_MANY_PIXELS));
    }

    @ParameterizedTest
    @CsvSource({"50000000, 1", "1, 50000000", "20001, 1"})
    void whatIsAllOneSideIsRefusedBeforeItIsUnpacked(int width, int height) {
        assertThatThrownBy(() -> darkRoom.develop(Pictures.bomb(width, height)))
                .isInstanceOfSatisfying(
                        NoPicture.class,
                        no -> assertThat(no.why()).isEqualTo(NoPicture.Why.TOO_MANY_PIXELS));
    }

    @Test
    void whatIsNoPictureOrIsCutOffIsRefused() {
        var gif = Pictures.drawn("gif", 4, 4);
        var half = Arrays.copyOf(Pictures.jpeg(), 200);
        var words = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
        for (var sent : new byte[][] {gif, half, words, new byte[0]})
            assertThatThrownBy(() -> darkRoom.develop(sent))
                    .isInstanceOfSatisfying(
                            NoPicture.class,
                            no -> assertThat(no.why()).isEqualTo(NoPicture.Why.UNREADABLE));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// Of a JPEG, up to where the picture itself begins.
    private static Set<Integer> segments(byte[] jpeg) {
        var all = new HashSet<Integer>();
        for (int at = 2; (jpeg[at + 1] & 0xFF) != 0xDA; ) {
            all.add(jpeg[at + 1] & 0xFF);
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return all;
    }

    private static BufferedImage picture(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        var colour = new java.awt.Color(picture.getRGB(x, y));
        return colour.getRed() > 150 && colour.getBlue() < 100;
    }
}
