package org.lantern.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/// A form that came with a picture. It is read as it comes in, and nothing of it is ever written to
/// a disk.
public final class SentForm extends HttpServletRequestWrapper {

    /// As much as is read at all: whoever sends more hears that it is too large.
    private static final long MOST_OF_ALL = 100L * 1024 * 1024;

    private static final int MOST_FIELDS = 200;
    private static final int LONGEST_FIELD = 256 * 1024;

    private final Map<String, String[]> fields;

    private SentForm(HttpServletRequest request, Map<String, String[]> fields) {
        super(request);
        this.fields = Collections.unmodifiableMap(fields);
    }

    public static boolean isOne(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    /// Reads it; the picture is found by {@link SentPicture#in}.
    ///
    /// @throws IOException also where it is far too large, or was cut off
    static SentForm read(HttpServletRequest request) throws IOException {
        return read(request, true);
    }

    /// Reads what was typed and passes over the picture, for somebody who is not signed in any
    /// more.
    ///
    /// @throws IOException also where it is far too large, or was cut off
    public static SentForm typed(HttpServletRequest request) throws IOException {
        return read(request, false);
    }

    private static SentForm read(HttpServletRequest request, boolean pictures) throws IOException {
        try {
            return new SentForm(request, fields(request, pictures));
        } catch (FileUploadException unreadable) {
            throw new Unreadable(unreadable);
        }
    }

    private static Map<String, String[]> fields(HttpServletRequest request, boolean pictures)
            throws IOException, FileUploadException {
        var fields = new LinkedHashMap<>(request.getParameterMap());
        var upload = new FileUpload();
        upload.setSizeMax(MOST_OF_ALL);
        upload.setHeaderEncoding(StandardCharsets.UTF_8.name());
        var parts = upload.getItemIterator(new ServletRequestContext(request));
        for (int n = 0; n < MOST_FIELDS && parts.hasNext(); n++) {
            var part = parts.next();
            if (part.isFormField()) fields.merge(part.getFieldName(), text(part), SentForm::both);
            else if (pictures) picture(part, request);
            else passOver(part.openStream());
        }
        return fields;
    }

    private static String[] text(FileItemStream part) throws IOException {
        try (var in = part.openStream()) {
            var text = new String(in.readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8);
            // No keyboard types a null character, and no database keeps one.
            return new String[] {text.replace("\0", "")};
        }
    }

    private static void picture(FileItemStream part, HttpServletRequest request)
            throws IOException {
        try (var in = part.openStream()) {
            var bytes = in.readNBytes(SentPicture.MOST + 1);
            if (bytes.length > SentPicture.MOST) passOver(in);
            if (bytes.length > 0) new SentPicture(bytes).putInto(request);
        }
    }

    /// So that the browser can send all of it, and then read why it was not taken.
    private static void passOver(InputStream in) throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }

    /// It is far too large, or was cut off.
    static final class Unreadable extends IOException {
        Unreadable(Throwable cause) {
            super(cause);
        }
    }

    private static String[] both(String[] one, String[] other) {
        return Stream.of(one, other).flatMap(Stream::of).toArray(String[]::new);
    }

    @Override
    public @Nullable String getParameter(String name) {
        var all = fields.get(name);
        return all == null ? null : all[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return fields.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return fields;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }
}
