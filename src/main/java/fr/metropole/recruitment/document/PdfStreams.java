package fr.metropole.recruitment.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures what the compressed streams of a PDF unpack to, before anything reads them into memory. Of a stream
 * that was compressed twice, which nothing but an attack makes, the second layer counts.
 */
final class PdfStreams {

    private static final long MOST_OF_ONE = 64L * 1024 * 1024;
    private static final long MOST_OF_ALL = 256L * 1024 * 1024;
    private static final byte[] START = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final long MOST_OF_SECOND_LAYER = 4L * 1024 * 1024;

    private final ByteBuffer file;
    private final byte[] scrap = new byte[64 * 1024];
    private long unpacked;

    private PdfStreams(ByteBuffer file) {
        this.file = file;
    }

    static boolean areBounded(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return new PdfStreams(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())).areBounded();
        }
    }

    private boolean areBounded() {
        for (int at = next(0); at >= 0; at = next(at)) {
            if (!isBounded(afterLineEnd(at))) {
                return false;
            }
        }
        return true;
    }

    /** Place behind the next word that opens a stream, -1 when there is none. */
    private int next(int from) {
        for (int start = from; start + START.length <= file.limit(); start++) {
            if (opensStream(start)) {
                return start + START.length;
            }
        }
        return -1;
    }

    private boolean opensStream(int start) {
        for (int position = 0; position < START.length; position++) {
            if (file.get(start + position) != START[position]) {
                return false;
            }
        }
        return start < 3 || file.get(start - 1) != 'd';
    }

    private int afterLineEnd(int at) {
        int place = at;
        while (place < file.limit() && (file.get(place) == '\r' || file.get(place) == '\n')) {
            place++;
        }
        return place;
    }

    /** What is no compressed data ends at once and counts for nothing. */
    private boolean isBounded(int at) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file.slice(at, file.limit() - at));
            return isBounded(inflater);
        } catch (DataFormatException plain) {
            return true;
        } finally {
            inflater.end();
        }
    }

    private boolean isBounded(Inflater inflater) throws DataFormatException {
        for (int read = inflater.inflate(scrap); read > 0; read = inflater.inflate(scrap)) {
            boolean first = inflater.getBytesWritten() == read;
            unpacked += read;
            if (inflater.getBytesWritten() > MOST_OF_ONE || unpacked > MOST_OF_ALL || (first && hidesAnother(read))) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the beginning of what came out is compressed itself, and grows beyond measure. */
    private boolean hidesAnother(int length) {
        Inflater second = new Inflater();
        try {
            second.setInput(scrap.clone(), 0, length);
            byte[] out = new byte[64 * 1024];
            while (second.inflate(out) > 0) {
                if (second.getBytesWritten() > MOST_OF_SECOND_LAYER) {
                    return true;
                }
            }
            return false;
        } catch (DataFormatException plain) {
            return false;
        } finally {
            second.end();
        }
    }
}
