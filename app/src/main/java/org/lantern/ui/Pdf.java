package org.lantern.ui;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Makes a PDF out of a template that begins with the layout `paper`. Names are printed in whatever
/// script they are written, and a screen reader can read it (PDF/UA).
@Component
public class Pdf {

    /// By their files; a letter is printed in the first that has it.
    private static final List<String> SCRIPTS =
            List.of(
                    "NotoSansArabic-Regular",
                    "NotoSansHebrew-Regular",
                    "NotoSansEthiopic-Regular",
                    "NotoSansArmenian-Regular",
                    "NotoSansGeorgian-Regular",
                    "NotoSansDevanagari-Regular",
                    "NotoSansBengali-Regular",
                    "NotoSansGurmukhi-Regular",
                    "NotoSansTamil-Regular",
                    "NotoSansSinhala-Regular",
                    "NotoSansThai-Regular",
                    "NotoSansKhmer-Regular",
                    "NotoSansMyanmar-Regular",
                    "DroidSansFallback");

    private static final String STYLE = style();
    private static final String LATIN = "NotoSans-Regular";
    private static final String BOLD = "NotoSans-Bold";
    private static final int PLAIN_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    // It tells of each font that it opens, for every page that is printed.
    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final Drawing drawing;

    Pdf(Drawing drawing) {
        this.drawing = drawing;
    }

    /// @param model what the template shows
    /// @return the bytes of the PDF
    public byte[] print(String template, Map<String, Object> model, Locale locale) {
        var page = Jsoup.parse(drawing.draw(template, model, locale));
        page.head().appendElement("style").appendChild(new DataNode(STYLE));
        var bytes = new ByteArrayOutputStream();
        var builder =
                new PdfRendererBuilder()
                        .useFastMode()
                        .usePdfUaAccessibility(true)
                        .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                        .useUnicodeBidiReorderer(new ICUBidiReorderer())
                        .withW3cDocument(new W3CDom().fromJsoup(page), null)
                        .toStream(bytes);
        font(builder, LATIN, LATIN, PLAIN_WEIGHT);
        font(builder, BOLD, LATIN, BOLD_WEIGHT);
        SCRIPTS.forEach(script -> font(builder, script, script, PLAIN_WEIGHT));
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(
                () -> open("type/" + file + ".ttf"),
                family,
                weight,
                PdfRendererBuilder.FontStyle.NORMAL,
                true);
    }

    private static String style() {
        try (var style = open("paper.css")) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) {
        try {
            return new ClassPathResource("print/" + file).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
