package fr.metropole.recruitment.inbox.message;

import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes characters of bytes whose announced character set is missing, unknown or wrong. */
final class Charsets {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Charsets() {}

    /** UTF-8 that was announced as something else is recognised by its own shape, which no other text has by chance. */
    static String text(byte[] bytes, @Nullable String announced) {
        Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
        Charset charset = known(announced);
        if (utf8.isPresent() && (charset == null || isSingleByteLatin(charset) || charset == StandardCharsets.UTF_8)) {
            return utf8.get();
        }
        Charset used = charset == null || isSingleByteLatin(charset) ? WINDOWS : charset;
        return strictly(bytes, used).orElseGet(() -> new String(bytes, WINDOWS));
    }

    /** Undoes the reading of UTF-8 as Latin-1: « RÃ©f » becomes « Réf ». */
    static String repaired(String text) {
        if (text.chars().noneMatch(one -> one > 0x7f) || !WINDOWS.newEncoder().canEncode(text)) {
            return latinRepaired(text);
        }
        return strictly(text.getBytes(WINDOWS), StandardCharsets.UTF_8).orElseGet(() -> latinRepaired(text));
    }

    private static String latinRepaired(String text) {
        boolean latin =
                text.chars().allMatch(one -> one < 0x100) && text.chars().anyMatch(one -> one > 0x7f);
        return latin
                ? strictly(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                        .orElse(text)
                : text;
    }

    private static boolean isSingleByteLatin(Charset charset) {
        return charset == StandardCharsets.US_ASCII
                || charset == StandardCharsets.ISO_8859_1
                || charset.equals(WINDOWS);
    }

    private static @Nullable Charset known(@Nullable String announced) {
        if (announced == null || announced.isBlank()) {
            return null;
        }
        try {
            return Charset.forName(MimeUtility.javaCharset(announced.strip()));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
