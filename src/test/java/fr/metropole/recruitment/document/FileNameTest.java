package fr.metropole.recruitment.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileNameTest {

    static Stream<Arguments> keepsWhatIsSafe() {
        return Stream.of(
                Arguments.of("cv.pdf", "cv.pdf"),
                Arguments.of("../../etc/passwd", "passwd"),
                Arguments.of("C:\\Users\\x\\lettre.docx", "lettre.docx"),
                Arguments.of("..", "document"),
                Arguments.of("  .htaccess ", "htaccess"),
                Arguments.of("mon  cv\u0000\r\n.pdf", "mon cv.pdf"),
                Arguments.of("cv\u202Efdp.exe", "cvfdp.exe"),
                Arguments.of("a\"b*c:d<e>f?.png", "a_b_c_d_e_f_.png"),
                Arguments.of("cv\uD83D\uDE00.pdf", "cv\uD83D\uDE00.pdf"),
                Arguments.of("e\u0301te\u0301.odt", "\u00e9t\u00e9.odt"),
                Arguments.of("dossier/", "document"));
    }

    @ParameterizedTest
    @MethodSource
    void keepsWhatIsSafe(String sent, String kept) {
        assertThat(FileName.cleaned(sent)).isEqualTo(kept);
    }

    @Test
    void keepsTheExtensionOfALongName() {
        String kept = FileName.cleaned("\uD83D\uDE00".repeat(300) + ".pdf");
        assertThat(kept).endsWith("\uD83D\uDE00.pdf");
        assertThat(kept.codePointCount(0, kept.length())).isEqualTo(FileName.MAX);
    }

    @Test
    void dropsHalfACharacterThatNoDatabaseCanKeep() {
        String kept = FileName.cleaned("a\uD83Db.pdf");
        assertThat(kept).isEqualTo("ab.pdf");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(kept)).isTrue();
    }
}
