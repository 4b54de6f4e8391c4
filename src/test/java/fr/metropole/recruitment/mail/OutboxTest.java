package fr.metropole.recruitment.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What leaves, read by a real mail server on the other side. */
class OutboxTest extends MailSlice {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void connect() {
        sender.setPort(SERVER.getSmtp().getPort());
    }

    @Test
    void aLetterLeavesOnceAsTextAndAsPage() throws Exception {
        write(LetterKind.INADMISSIBLE, Map.of("reason", "Diplôme <exigé> & absent"));
        assertThat(mail().state()).isEqualTo(OutgoingState.WAITING);

        assertThat(drain.drain()).isEqualTo(1);
        assertThat(drain.drain()).isZero();

        MimeMessage received = only();
        assertThat(received.getSubject()).isEqualTo("Réponse à votre candidature " + number);
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly("camille@example.org");
        assertThat(received.getFrom()[0].toString()).contains("recrutement@metropole.example");
        assertThat(received.getHeader("Message-ID")).containsExactly("<" + mail().id() + "@metropole.example>");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        MimeMultipart both = (MimeMultipart) received.getContent();
        assertThat(both.getContentType()).startsWith("multipart/alternative");
        assertThat((String) both.getBodyPart(0).getContent()).contains("Motif : Diplôme <exigé> & absent");
        assertThat((String) both.getBodyPart(1).getContent())
                .contains("<html lang=\"fr\">", "<title>Réponse", "Diplôme &lt;exigé&gt; &amp; absent")
                .doesNotContain("<exigé>", "<img");
        assertThat(mail().state()).isEqualTo(OutgoingState.SENT);
        assertThat(mail().sentAt()).isPresent();
    }

    @Test
    void whatIsRolledBackLeavesNothing() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            write(LetterKind.RETAINED, Map.of());
            status.setRollbackOnly();
        });
        assertThat(drain.drain()).isZero();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void theInvitationCarriesACalendarFile() throws Exception {
        letters.write(request(LetterKind.INTERVIEW_INVITATION, Map.of("date", "7 juillet 2026", "time", "14 h 30"))
                .with(new Meeting(
                        LocalDateTime.of(2026, 7, 7, 14, 30), Duration.ofHours(1), "Entretien", "Salle 3; étage 2")));
        drain.drain();

        MimeMultipart mixed = (MimeMultipart) only().getContent();
        Part file = mixed.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("entretien.ics");
        assertThat(file.getContentType()).startsWith("text/calendar");
        String calendar = new String(file.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(calendar)
                .contains(
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/Paris",
                        "DTSTART;TZID=Europe/Paris:20260707T143000",
                        "DTEND;TZID=Europe/Paris:20260707T153000",
                        "DTSTAMP:" + STAMP.format(surroundings.now),
                        "SUMMARY:Entretien",
                        "LOCATION:Salle 3\\; étage 2",
                        "METHOD:PUBLISH");
    }

    @Test
    void thePrivateAddressIsPutInAtTheDoorAndStaysNowhere() throws Exception {
        surroundings.addresses.put(
                number, new Addressee("camille@example.org", Optional.of("https://recrutement.example/suivi/secret")));
        Letter letter = write(LetterKind.ACKNOWLEDGEMENT, Map.of("followUpUrl", PersonalPage.PLACE));
        drain.drain();

        assertThat(GreenMailUtil.getBody(only())).contains("suivi/secret");
        assertThat(letter.body()).doesNotContain("suivi/secret").contains("connue du seul candidat");
        assertThat(mail().body()).doesNotContain("suivi/secret", PersonalPage.PLACE);
    }

    @Test
    void nothingTypedBeginsAHeaderField() throws Exception {
        write(LetterKind.RETAINED, Map.of("number", "1\r\nBcc: eve@example.org\r\n\r\nautre texte"));
        drain.drain();

        MimeMessage received = only();
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getSubject()).contains("1 Bcc: eve@example.org autre texte");
        assertThat(received.getAllRecipients()).hasSize(1);
    }

    @Test
    void anAddressThatIsNoneIsNeverGivenToTheServer() {
        for (String wrong :
                new String[] {"a@example.org, eve@example.org", "a@example.org\r\nBcc: eve@example.org", "pas"}) {
            surroundings.addresses.put(number, new Addressee(wrong, Optional.empty()));
            write(LetterKind.RETAINED, Map.of());
        }
        drain.drain();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(outbox.of(number)).allSatisfy(mail -> {
            assertThat(mail.state()).isEqualTo(OutgoingState.STUCK);
            assertThat(mail.fault()).contains("ADDRESS_INVALID");
        });
    }

    @Test
    void whoWasErasedIsNotWrittenTo() {
        write(LetterKind.RETAINED, Map.of());
        surroundings.addresses.clear();
        drain.drain();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(mail().fault()).contains("ADDRESS_UNKNOWN");
    }

    @Test
    void oneThatComesBackIsForAPersonUnlessItLeftAgainSince() {
        write(LetterKind.RETAINED, Map.of());
        outbox.returned(mail().id(), surroundings.now);
        assertThat(mail().state()).as("it has not even left").isEqualTo(OutgoingState.WAITING);
        drain.drain();
        outbox.returned(mail().id(), surroundings.now.minusSeconds(60));
        assertThat(mail().state()).as("an old report").isEqualTo(OutgoingState.SENT);
        outbox.returned(java.util.UUID.randomUUID(), surroundings.now);

        outbox.returned(mail().id(), surroundings.now.plusSeconds(5));
        assertThat(mail().state()).isEqualTo(OutgoingState.STUCK);
        assertThat(mail().fault()).contains("MAIL_RETURNED");
        assertThat(incident()).contains("MAIL_RETURNED");
        assertThat(outbox.resend(mail().id()).isAccepted()).isTrue();
        drain.drain();
        assertThat(mail().state()).isEqualTo(OutgoingState.SENT);
    }

    @Test
    void severalNodesShareTheWork() throws Exception {
        for (int count = 0; count < 20; count++) {
            write(LetterKind.RETAINED, Map.of());
        }
        CyclicBarrier barrier = new CyclicBarrier(3);
        Callable<Integer> node = () -> {
            barrier.await();
            return drain.drain();
        };
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        int tried = 0;
        try {
            for (Future<Integer> one : nodes.invokeAll(java.util.Collections.nCopies(3, node))) {
                tried += one.get();
            }
        } finally {
            nodes.shutdown();
        }
        drain.drain();
        assertThat(tried).isLessThanOrEqualTo(20);
        assertThat(SERVER.getReceivedMessages())
                .extracting(MimeMessage::getMessageID)
                .doesNotHaveDuplicates()
                .hasSize(20);
    }

    private static MimeMessage only() {
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }
}
