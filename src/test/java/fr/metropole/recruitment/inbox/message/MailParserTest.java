package fr.metropole.recruitment.inbox.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.inbox.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real message files, read as what they say. */
class MailParserTest {

    private final MailParser parser = new MailParser();

    private ParsedMail parsed(String name) {
        return parser.parse(Messages.read(name)).orElseThrow();
    }

    @Test
    void anEncodedSubjectAndAnAttachment() {
        ParsedMail mail = parsed("reference-in-subject");
        assertThat(mail.subject()).isEqualTo("Candidature réf. mgp-rempl-daden-22");
        assertThat(mail.from()).isEqualTo(new Correspondent("camille.exemple@example.org", "Camille Exemple"));
        assertThat(mail.text()).startsWith("Bonjour,").endsWith("ma candidature.");
        assertThat(mail.attachments()).extracting(MailAttachment::fileName).containsExactly("cv.pdf");
        assertThat(mail.automatic()).isEmpty();
        assertThat(mail.forwarded()).isFalse();
    }

    @Test
    void itArrivedWhenTheLastServerTookIt() {
        assertThat(parsed("reference-in-subject").arrivedAt()).contains(Instant.parse("2026-11-22T07:00:01Z"));
    }

    @Test
    void aNameInPiecesIsPutTogether() {
        assertThat(parsed("reference-in-file-name").attachments())
                .extracting(MailAttachment::fileName)
                .containsExactly("CV Clémence_MGP_Rempl_DADEN_22.pdf");
    }

    @Test
    void ofHtmlTheWordsStay() {
        ParsedMail mail = parsed("html-only");
        assertThat(mail.subject()).isEqualTo("Candidature à votre offre");
        assertThat(mail.text())
                .contains("Bonjour,\n", "Réf. : MGP REMPL DADEN 22\nTrès cordialement")
                .doesNotContain("alert", "color", "<");
        assertThat(mail.attachments()).hasSize(1);
    }

    @Test
    void aPictureOfTheTextIsNoDocumentAndASentPictureIs() {
        assertThat(parsed("inline-image").attachments())
                .extracting(MailAttachment::fileName)
                .containsExactly("cv.pdf", "diplome.png");
    }

    @Test
    void aWrongCharacterSetIsSeenThrough() {
        ParsedMail mail = parsed("wrong-charset");
        assertThat(mail.subject()).isEqualTo("Réponse à l’offre MGP REMPL DADEN 22");
        assertThat(mail.text()).isEqualTo("J’ai été chargée de mission à l’été 2025.");
        assertThat(parsed("unknown-charset").text()).isEqualTo("Déjà prête à l'emploi");
    }

    @Test
    void winmailDatIsUnpacked() {
        ParsedMail mail = parsed("winmail");
        assertThat(mail.attachments()).extracting(MailAttachment::fileName).containsExactly("CV Jo.pdf", "Lettre.pdf");
        assertThat(new String(mail.attachments().get(0).bytes(), StandardCharsets.US_ASCII))
                .startsWith("%PDF");
    }

    @Test
    void aDamagedWinmailDatIsNamed() {
        ParsedMail mail = parsed("winmail-damaged");
        assertThat(mail.text()).isEqualTo("Bonjour encore");
        assertThat(mail.attachments().size() + mail.unreadable().size()).isLessThanOrEqualTo(1);
    }

    @Test
    void aForwardedMessageNamesItsFirstWriter() {
        ParsedMail attached = parsed("forwarded-attached");
        assertThat(attached.forwarded()).isTrue();
        assertThat(attached.original()).contains(new Correspondent("robin@example.org", "Robin Exemple"));
        assertThat(attached.attachments()).extracting(MailAttachment::fileName).containsExactly("cv-robin.pdf");
        assertThat(attached.text()).contains("Ma candidature MGP REMPL DADEN 22");
        ParsedMail inline = parsed("forwarded-inline");
        assertThat(inline.forwarded()).isTrue();
        assertThat(inline.original()).contains(new Correspondent("morgan@example.org", "Morgan Exemple"));
    }

    @ParameterizedTest
    @CsvSource({"auto-reply, AUTOMATIC_ANSWER", "suppressed, AUTOMATIC_ANSWER", "bulk, BULK", "bounce, DELIVERY_REPORT"
    })
    void machinesAreRecognised(String name, Automation expected) {
        assertThat(parsed(name).automatic()).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "Precedence: first-class",
                "X-Auto-Response-Suppress: None",
                "List-Unsubscribe: <mailto:x@example.org>"
            })
    void aPersonIsNoMachine(String header) {
        assertThat(parse(header + "\r\nFrom: a@example.org\r\nSubject: x\r\n\r\ntexte")
                        .automatic())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-generated",
                "Auto-Submitted: auto-replied (vacation)",
                "Precedence: auto_reply",
                "Precedence: junk",
                "X-Autoreply: yes",
                "Return-Path: <>",
                "Content-Type: multipart/report; boundary=x",
                "X-Failed-Recipients: b@example.org",
                "Subject: Out of office: Re: votre message",
                "Subject: Absence du bureau"
            })
    void aMachineIsNoPerson(String header) {
        assertThat(parse(header + "\r\nFrom: a@example.org\r\n\r\ntexte").automatic())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tr : x", "TR: x", "Fwd: x", "FW: x", "fwd:x"})
    void aForwardingSubject(String subject) {
        assertThat(parse("From: a@example.org\r\nSubject: " + subject + "\r\n\r\ntexte")
                        .forwarded())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Re: x", "Travail: x", "Transport : x"})
    void anotherSubject(String subject) {
        assertThat(parse("From: a@example.org\r\nSubject: " + subject + "\r\n\r\ntexte")
                        .forwarded())
                .isFalse();
    }

    @Test
    void aSignatureIsNoDocument() {
        assertThat(parsed("signed").attachments())
                .extracting(MailAttachment::fileName)
                .containsExactly("cv.pdf");
    }

    @Test
    void whatCannotBeReadIsNamed() {
        assertThat(parsed("encrypted").unreadable()).containsExactly("message chiffré");
        assertThat(parsed("empty").isEmpty()).isTrue();
        assertThat(parser.parse(Messages.read("broken-structure"))).isPresent();
    }

    @Test
    void partsWithinPartsEnd() {
        StringBuilder deep = new StringBuilder("From: a@example.org\r\n");
        for (int level = 0; level < 3_000; level++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(level)
                    .append("\r\n\r\n--b")
                    .append(level)
                    .append("\r\n");
        }
        deep.append("\r\nfond");
        assertThat(parser.parse(deep.toString().getBytes(StandardCharsets.US_ASCII)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bonjour", "%PDF-1.4\n", "<html><body>a: b</body>", "\u0000\u0001\u0002"})
    void whatIsNoMessageIsNone(String text) {
        assertThat(parser.parse(text.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Optional.empty());
    }

    @Test
    void aForgedHeaderLineDoesNotBecomeAName() {
        ParsedMail mail = parse(
                "From: =?utf-8?Q?Eve=0D=0ABcc:_x@example.org?= <eve@example.org>\r\nSubject: =?utf-8?Q?a=0D=0AX:_b?=\r\n\r\nx");
        assertThat(mail.from().name()).doesNotContain("\r", "\n");
        assertThat(mail.subject()).isEqualTo("a X: b");
    }

    @Test
    void nothingInvisibleIsLeftForTheDatabaseToRefuse() {
        ParsedMail mail = parse("From: Ev\u0000e <e\u0000ve@example.org>\r\nSubject: a\u0000b\r\n"
                + "Message-ID: <x\u0000y@example.org>\r\n\r\n"
                + "Message transféré\r\nDe : Lou\u0000 Nom <lou@example.org>\r\nmots\u0000");
        assertThat(String.join(
                        "|",
                        mail.from().address(),
                        mail.from().name(),
                        mail.subject(),
                        mail.messageId().orElse(""),
                        mail.text(),
                        mail.original().map(Correspondent::name).orElse("")))
                .doesNotContain("\u0000")
                .contains("eve@example.org", "Lou");
    }

    private ParsedMail parse(String message) {
        return parser.parse(message.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
