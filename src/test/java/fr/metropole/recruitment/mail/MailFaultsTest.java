package fr.metropole.recruitment.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.mail.TrickySmtp.Mood;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A mail server that is down, busy, refusing, slow, or that hangs up: nothing is lost, nothing leaves twice. */
class MailFaultsTest extends MailSlice {

    @Autowired
    private OutgoingTable mails;

    @Autowired
    private PlatformTransactionManager transactions;

    private TrickySmtp server;

    @BeforeEach
    void start() throws IOException {
        server = new TrickySmtp();
        sender.setPort(server.port());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void whileItIsDownTheMailWaitsLongerAndLongerThenLeaves() throws IOException {
        server.close();
        write(LetterKind.RETAINED, Map.of());
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(drain.drain()).isEqualTo(1);
            assertThat(mail().state()).isEqualTo(OutgoingState.WAITING);
            assertThat(mail().fault()).contains("SMTP_UNREACHABLE");
            assertThat(mail().attempts()).isEqualTo(attempt);
            assertThat(incident()).as("no incident while it is tried again").isEmpty();
            assertThat(drain.drain()).as("not before its time").isZero();
            pass(OutgoingRow.BACK_OFF.get(attempt - 1));
        }
        server = new TrickySmtp();
        sender.setPort(server.port());
        drain.drain();
        assertThat(mail().state()).isEqualTo(OutgoingState.SENT);
        assertThat(server.texts).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"BUSY", "DROPS_AT_ONCE"})
    void beforeTheTextHasLeftItIsTriedAgain(Mood mood) {
        server.mood.set(mood);
        write(LetterKind.RETAINED, Map.of());
        drain.drain();
        assertThat(mail().state()).isEqualTo(OutgoingState.WAITING);
        server.mood.set(Mood.KIND);
        pass(Duration.ofMinutes(1));
        drain.drain();
        assertThat(mail().state()).isEqualTo(OutgoingState.SENT);
    }

    @ParameterizedTest
    @EnumSource(names = {"DROPS_AFTER_DATA", "FALLS_SILENT"})
    void afterTheTextHasLeftAPersonDecides(Mood mood) {
        server.mood.set(mood);
        write(LetterKind.RETAINED, Map.of());
        drain.drain();
        assertThat(mail().state()).isEqualTo(OutgoingState.UNCERTAIN);
        assertThat(mail().fault()).contains("SMTP_NO_ANSWER");
        assertThat(outbox.stuck()).extracting(OutgoingView::id).contains(mail().id());
        assertThat(incident()).contains("SMTP_NO_ANSWER");
        server.mood.set(Mood.KIND);
        pass(Duration.ofDays(30));
        assertThat(drain.drain()).as("never twice by itself").isZero();
        assertThat(server.texts).hasValue(1);

        assertThat(outbox.resend(mail().id()).isAccepted()).isTrue();
        assertThat(incident()).as("a person has decided").isEmpty();
        drain.drain();
        assertThat(mail().state()).isEqualTo(OutgoingState.SENT);
        assertThat(outbox.resend(mail().id()).reasons()).extracting("code").containsExactly("MAIL_NOT_STUCK");
    }

    @Test
    void aRefusedAddressIsStuckAtOnce() {
        server.mood.set(Mood.REFUSES);
        write(LetterKind.RETAINED, Map.of());
        drain.drain();
        assertThat(mail().state()).isEqualTo(OutgoingState.STUCK);
        assertThat(mail().fault()).contains("SMTP_550");
        assertThat(incident()).contains("SMTP_550");
    }

    @Test
    void afterTheLastAttemptItIsStuckAndVisible() {
        server.mood.set(Mood.BUSY);
        write(LetterKind.RETAINED, Map.of());
        for (int attempt = 0; attempt <= OutgoingRow.BACK_OFF.size(); attempt++) {
            drain.drain();
            pass(Duration.ofDays(1));
        }
        assertThat(mail().state()).isEqualTo(OutgoingState.STUCK);
        assertThat(outbox.stuck()).extracting(OutgoingView::id).contains(mail().id());
        assertThat(incident()).contains("SMTP_451");
    }

    @Test
    void hrIsToldOnItsFirstPageUntilItHasDecided() {
        long before = outbox.countStuck();
        server.mood.set(Mood.REFUSES);
        write(LetterKind.RETAINED, Map.of());
        drain.drain();
        assertThat(outbox.countStuck()).isEqualTo(before + 1);
        assertThat(new StuckMails(outbox).to(Set.of("rh"))).get().satisfies(line -> assertThat(line.href())
                .isEqualTo("/courriers#bloques"));
        assertThat(new StuckMails(outbox).to(Set.of("camunda-admin"))).isPresent();
        assertThat(new StuckMails(outbox).to(Set.of("managers", "auditeurs"))).isEmpty();
        assertThat(incident()).contains("SMTP_550");

        assertThat(outbox.posted(mail().id()).isAccepted()).isTrue();
        assertThat(incident()).isEmpty();
        assertThat(mail().state()).isEqualTo(OutgoingState.POSTED);
        assertThat(mail().sentAt()).contains(surroundings.now);
        assertThat(outbox.countStuck()).isEqualTo(before);
        server.mood.set(Mood.KIND);
        pass(Duration.ofDays(30));
        assertThat(drain.drain()).as("on paper is enough").isZero();
        assertThat(outbox.resend(mail().id()).reasons()).extracting("code").containsExactly("MAIL_NOT_STUCK");
        assertThat(outbox.posted(mail().id()).reasons()).extracting("code").containsExactly("MAIL_NOT_STUCK");
    }

    @Test
    void oneThatIsStuckHoldsNoOtherBack() {
        server.mood.set(Mood.REFUSES);
        write(LetterKind.RETAINED, Map.of());
        drain.drain();
        server.mood.set(Mood.KIND);
        write(LetterKind.RETAINED, Map.of());
        drain.drain();
        assertThat(outbox.of(number))
                .extracting(OutgoingView::state)
                .containsExactly(OutgoingState.STUCK, OutgoingState.SENT);
    }

    @Test
    void aNodeThatDiedWhileSendingLeavesTheMailUncertain() {
        write(LetterKind.RETAINED, Map.of());
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> mails.findById(mail().id()).orElseThrow().taken(surroundings.now));
        assertThat(drain.drain()).isZero();
        assertThat(mail().state()).isEqualTo(OutgoingState.SENDING);
        pass(Duration.ofMinutes(11));
        assertThat(drain.drain()).isZero();
        assertThat(mail().state()).isEqualTo(OutgoingState.UNCERTAIN);
        assertThat(mail().fault()).contains("SENDER_FELL_SILENT");
        assertThat(incident()).contains("SENDER_FELL_SILENT");
        assertThat(server.texts).hasValue(0);
    }
}
