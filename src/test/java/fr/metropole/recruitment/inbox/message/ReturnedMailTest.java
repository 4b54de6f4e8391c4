package fr.metropole.recruitment.inbox.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.inbox.Messages;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of our messages a delivery report is about. */
class ReturnedMailTest {

    private static final UUID OURS = UUID.fromString("0d7ad6a5-6f5c-4f0e-9b1c-0a5a7c1b2d3e");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action: failed\r\n\r\nMessage-ID: <%s@metropole.example>",
                "action:failed (bad address)\r\n\r\nmessage-id:\r\n <%s@metropole.example>",
                "Action: FAILED\n\n> Message-Id: <%s@metropole.example>"
            })
    void whatFailedIsFound(String report) {
        assertThat(ReturnedMail.in(bytes(report.formatted(OURS)))).containsExactly(OURS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action: delayed\r\n\r\nMessage-ID: <%s@metropole.example>",
                "Action: delivered\r\n\r\nMessage-ID: <%s@metropole.example>",
                "Action: failed\r\n\r\nReferences: <%s@metropole.example>",
                "Message-ID: <%s@metropole.example>"
            })
    void aDelayOrAMereMentionIsNone(String report) {
        assertThat(ReturnedMail.in(bytes(report.formatted(OURS)))).isEmpty();
    }

    @Test
    void whatOthersSentIsNotOurs() {
        assertThat(ReturnedMail.in(Messages.read("bounce"))).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
