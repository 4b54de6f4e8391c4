package fr.metropole.recruitment.document;

import fr.metropole.recruitment.core.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.core.io.InputStreamSource;

/** Tells an image that ends where it should, and whose sides a browser can draw, without decoding it. */
final class ImageCheck {

    private static final long MOST_PIXELS = 120_000_000;
    private static final byte[] END_OF_PNG = "IEND".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END_OF_JPEG = {(byte) 0xff, (byte) 0xd9};

    private ImageCheck() {}

    static Optional<Refusal> faultOf(DocumentType type, InputStreamSource content) throws IOException {
        long pixels = pixels(content);
        if (pixels <= 0 || !ByteSearch.contains(content, type == DocumentType.PNG ? END_OF_PNG : END_OF_JPEG)) {
            return Optional.of(DocumentRefusals.broken());
        }
        return pixels > MOST_PIXELS ? Optional.of(DocumentRefusals.bomb()) : Optional.empty();
    }

    /** Width times height as the header says; 0 when the header cannot be read. */
    private static long pixels(InputStreamSource content) throws IOException {
        try (InputStream bytes = content.getInputStream();
                ImageInputStream image = new MemoryCacheImageInputStream(bytes)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
            return readers.hasNext() ? pixels(readers.next(), image) : 0;
        } catch (IOException | RuntimeException damaged) {
            return 0;
        }
    }

    private static long pixels(ImageReader reader, ImageInputStream image) throws IOException {
        try {
            reader.setInput(image, true, true);
            return (long) reader.getWidth(0) * reader.getHeight(0);
        } finally {
            reader.dispose();
        }
    }
}
