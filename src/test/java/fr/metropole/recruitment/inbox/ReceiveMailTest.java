package fr.metropole.recruitment.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.application.Channel;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.document.DocumentRef;
import fr.metropole.recruitment.document.Documents;
import fr.metropole.recruitment.publication.NoticeStatus;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What becomes of each kind of message. */
@RecordApplicationEvents
class ReceiveMailTest extends InboxTest {

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private Documents documents;

    @Test
    void aMessageThatNamesTheCaseBecomesAnApplication() {
        String slug = caseReference.slug();
        MailReceipt receipt = inbox.receive(
                new String(Messages.read("reference-in-subject"), StandardCharsets.ISO_8859_1)
                        .replace("mgp-rempl-daden-22", slug)
                        .getBytes(StandardCharsets.ISO_8859_1),
                MailSource.FILE);
        assertThat(receipt.outcome()).isEqualTo(MailOutcome.ATTACHED);
        assertThat(receipt.reference()).contains(caseReference);
        assertThat(receipt.documents()).extracting(DocumentRef::fileName).containsExactly("cv.pdf");
        assertThat(codes(receipt)).containsExactly("STATUS_TO_CONFIRM");
        assertThat(file(receipt).channel()).isEqualTo(Channel.MAIL);
        assertThat(file(receipt).candidate().name()).isEqualTo("Camille Exemple");
        assertThat(file(receipt).candidate().email()).isEqualTo("camille.exemple@example.org");
        assertThat(file(receipt).application().late()).isFalse();
        assertThat(file(receipt).documentIds()).hasSize(1);
        runJobs();
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(receipt.applicationNumber().orElseThrow())
                        .singleResult()
                        .getName())
                .isEqualTo("Vérifier la recevabilité");
    }

    @Test
    void theMessageIsKeptAsItCame() throws Exception {
        MailReceipt receipt = receive("inline-image");
        IncomingMailView kept = desk.find(receipt.mailId().orElseThrow()).orElseThrow();
        assertThat(documents.open(kept.raw().orElseThrow()).orElseThrow().readAllBytes())
                .isEqualTo(Messages.read("inline-image", caseReference.value()));
    }

    @Test
    void onlyAPersonDecidesOnAForwardedMessage() {
        for (String name : new String[] {"forwarded-attached", "forwarded-inline"}) {
            MailReceipt receipt = receive(name);
            assertThat(receipt.outcome()).as(name).isEqualTo(MailOutcome.NEEDS_ATTACHMENT);
            assertThat(codes(receipt)).contains("MAIL_FORWARDED");
            assertThat(receipt.reference()).contains(caseReference);
            assertThat(receipt.documents()).hasSize(1);
            assertThat(task(receipt).getName()).isEqualTo("Rattacher une candidature");
        }
    }

    @Test
    void theRecruitmentTellsThatTheSenderWasAnswered() {
        String sender = "transmet." + UUID.randomUUID() + "@example.org";
        byte[] message = new String(
                        Messages.read("forwarded-attached", caseReference.value()), StandardCharsets.ISO_8859_1)
                .replaceFirst("(?m)^From: .*", "From: " + sender)
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(inbox.receive(message, MailSource.MAILBOX).reference()).contains(caseReference);
        assertThat(events.stream(MailEvent.class))
                .extracting(event -> event.getClass().getSimpleName())
                .as("it came in, then its sender was answered")
                .containsExactly("Received", "Answered");
        assertThat(events.stream(MailEvent.Answered.class))
                .extracting(MailEvent::reference)
                .containsExactly(caseReference);
    }

    @Test
    void withoutAReferenceHrIsAsked() {
        MailReceipt receipt = receive("no-reference");
        assertThat(receipt.outcome()).isEqualTo(MailOutcome.NEEDS_ATTACHMENT);
        assertThat(codes(receipt)).containsExactly("REFERENCE_MISSING");
        assertThat(receipt.reference()).isEmpty();
        assertThat(task(receipt)).isNotNull();
    }

    @Test
    void oneWrongLetterIsProposedAndNeverGuessed() {
        String wrong = caseReference.value().replace("BOITE", "BOITA");
        MailReceipt receipt = inbox.receive(Messages.read("inline-image", wrong), MailSource.FILE);
        assertThat(receipt.outcome()).isEqualTo(MailOutcome.NEEDS_ATTACHMENT);
        assertThat(codes(receipt)).containsExactly("REFERENCE_PROPOSED");
        assertThat(receipt.proposals()).contains(caseReference);
        assertThat(receipt.applicationNumber()).isEmpty();
    }

    @Test
    void twoCasesInOneMessageAreAskedAbout() {
        CaseReference other = new CaseReference(caseReference.value() + " BIS");
        neighbours.notice(other, NoticeStatus.OPEN, today().plusDays(3));
        String text = new String(Messages.read("two-references", caseReference.value()), StandardCharsets.ISO_8859_1)
                .replace("CdM DIT 2020", other.value());
        MailReceipt receipt = inbox.receive(text.getBytes(StandardCharsets.ISO_8859_1), MailSource.FILE);
        assertThat(receipt.outcome()).isEqualTo(MailOutcome.NEEDS_ATTACHMENT);
        assertThat(codes(receipt)).containsExactly("REFERENCE_AMBIGUOUS");
        assertThat(receipt.proposals()).containsExactlyInAnyOrder(caseReference, other);
    }

    @Test
    void theSameMessageTwiceIsOneApplication() {
        MailReceipt first = receive("winmail");
        MailReceipt second = receive("winmail");
        assertThat(first.outcome()).isEqualTo(MailOutcome.ATTACHED);
        assertThat(first.documents()).hasSize(2);
        assertThat(second.outcome()).isEqualTo(MailOutcome.DUPLICATE);
        assertThat(second.applicationNumber()).isEqualTo(first.applicationNumber());
        assertThat(applications.ofCase(caseReference)).hasSize(1);
    }

    @Test
    void sentAgainUnderAnotherIdItIsTheSame() {
        MailReceipt first = receive("winmail");
        byte[] again = new String(Messages.read("winmail", caseReference.value()), StandardCharsets.ISO_8859_1)
                .replaceAll("Message-ID: <[^>]*>", "Message-ID: <autre@example.org>")
                .getBytes(StandardCharsets.ISO_8859_1);
        MailReceipt second = inbox.receive(again, MailSource.MAILBOX);
        assertThat(second.outcome()).isEqualTo(MailOutcome.DUPLICATE);
        assertThat(second.applicationNumber()).isEqualTo(first.applicationNumber());
    }

    @Test
    void withAGatewaysFooterItIsTheSame() {
        receive("wrong-charset");
        byte[] again = new String(Messages.read("wrong-charset", caseReference.value()), StandardCharsets.ISO_8859_1)
                .replace("2025.", "2025.\r\n-- \r\nVérifié")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(inbox.receive(again, MailSource.MAILBOX).outcome()).isEqualTo(MailOutcome.DUPLICATE);
    }

    @Test
    void twoAtTheSameMomentAreOne() throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(4);
        Callable<MailReceipt> once = () -> {
            barrier.await();
            return receive("signed");
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            int attached = 0;
            for (Future<MailReceipt> answer : threads.invokeAll(java.util.Collections.nCopies(4, once))) {
                attached += answer.get().outcome() == MailOutcome.ATTACHED ? 1 : 0;
            }
            assertThat(attached).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
        assertThat(applications.ofCase(caseReference)).hasSize(1);
    }

    @Test
    void aKnownAddressMakesAnotherApplicationAndChangesNobody() {
        MailReceipt first = receive("inline-image");
        byte[] second = new String(Messages.read("inline-image", caseReference.value()), StandardCharsets.ISO_8859_1)
                .replace("Maxime Exemple", "Autre Personne")
                .replace("<p>Bonjour</p>", "<p>Encore moi</p>")
                .replaceAll("Message-ID: <[^>]*>", "Message-ID: <deux@example.org>")
                .getBytes(StandardCharsets.ISO_8859_1);
        MailReceipt again = inbox.receive(second, MailSource.FILE);
        assertThat(again.outcome()).isEqualTo(MailOutcome.ATTACHED);
        assertThat(codes(again)).contains("POSSIBLE_DUPLICATE");
        assertThat(file(first).candidate().name()).isEqualTo("Maxime Exemple");
        assertThat(file(again).candidate().name()).isEqualTo("Autre Personne");
        assertThat(again.applicationNumber()).isNotEqualTo(first.applicationNumber());
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto-reply", "suppressed", "bulk", "bounce"})
    void machinesAreIgnoredEveryTime(String name) {
        for (int time = 0; time < 2; time++) {
            MailReceipt receipt = receive(name);
            assertThat(receipt.outcome()).isEqualTo(MailOutcome.IGNORED);
            assertThat(codes(receipt)).containsExactly("MAIL_AUTOMATIC");
            assertThat(task(receipt)).isNull();
        }
    }

    @Test
    void whatIsEmptyOrNoMessageIsRefused() {
        assertThat(codes(receive("empty"))).containsExactly("MAIL_EMPTY");
        assertThat(inbox.receive(new byte[0], MailSource.FILE).outcome()).isEqualTo(MailOutcome.REFUSED);
        assertThat(codes(inbox.receive("bonjour".getBytes(StandardCharsets.UTF_8), MailSource.FILE)))
                .containsExactly("MAIL_UNREADABLE");
    }

    @Test
    void fortyMegabytesAreRefusedWithASentence() {
        byte[] huge = Arrays.copyOf(Messages.read("inline-image", caseReference.value()), 40 * 1024 * 1024);
        MailReceipt receipt = inbox.receive(huge, MailSource.FILE);
        assertThat(receipt.outcome()).isEqualTo(MailOutcome.REFUSED);
        assertThat(receipt.reasons().get(0).sentence()).isEqualTo("Le message dépasse 25 Mo.");
    }

    @Test
    void refusedFilesAreNamedAndTheOthersKept() {
        MailReceipt receipt = receive("with-program");
        assertThat(receipt.outcome()).isEqualTo(MailOutcome.ATTACHED);
        assertThat(receipt.documents()).extracting(DocumentRef::fileName).containsExactly("cv val.pdf");
        assertThat(receipt.reasons())
                .filteredOn(reason -> reason.code().equals("DOCUMENT_TYPE_NOT_ACCEPTED"))
                .extracting(MailReason::sentence)
                .anySatisfy(sentence -> assertThat(sentence).startsWith("« installer.exe »"))
                .anySatisfy(sentence -> assertThat(sentence).startsWith("« lettre.txt »"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"only-program", "question", "encrypted", "broken-structure"})
    void withoutADocumentHrIsAsked(String name) {
        MailReceipt receipt = receive(name);
        assertThat(receipt.outcome()).isEqualTo(MailOutcome.NEEDS_ATTACHMENT);
        assertThat(codes(receipt)).contains("DOCUMENT_MISSING");
        assertThat(receipt.reference()).contains(caseReference);
    }

    @Test
    void withoutASenderHrIsAsked() {
        assertThat(codes(receive("no-sender"))).contains("SENDER_UNKNOWN");
    }

    @Test
    void aNameThatIsNotWrittenIsToBeConfirmed() {
        MailReceipt receipt = receive("nameless");
        assertThat(receipt.outcome()).isEqualTo(MailOutcome.ATTACHED);
        assertThat(codes(receipt)).contains("NAME_TO_CONFIRM");
    }

    @Test
    void afterTheClosingDateItIsLateAndAfterTheCaseItIsRefused() {
        neighbours.notice(caseReference, NoticeStatus.CLOSED, today().minusDays(1));
        MailReceipt late = inbox.receive(
                new String(Messages.read("inline-image", caseReference.value()), StandardCharsets.ISO_8859_1)
                        .replaceAll("Sun, 22 Nov 2026 0\\d:\\d\\d:\\d\\d \\+0100", "Fri, 1 Jan 2100 00:00:00 +0100")
                        .getBytes(StandardCharsets.ISO_8859_1),
                MailSource.FILE);
        assertThat(late.outcome()).isEqualTo(MailOutcome.ATTACHED);
        assertThat(codes(late)).contains("APPLICATION_LATE");
        assertThat(file(late).application().late()).isTrue();
        applications.closeCase(caseReference, "Poste supprimé");
        MailReceipt closed = receive("signed");
        assertThat(closed.outcome()).isEqualTo(MailOutcome.REFUSED);
        assertThat(codes(closed)).contains("VACANCY_CLOSED");
    }

    @Test
    void anAnswerToOurLetterProposesItsApplication() {
        String number = receive("inline-image").applicationNumber().orElseThrow();
        String answer = new String(Messages.read("signed"), StandardCharsets.ISO_8859_1)
                .replace("Subject: MGP REMPL DADEN 22", "Subject: Re: Votre candidature " + number)
                .replace(".essai@", ".reponse" + number + "@");
        MailReceipt receipt = inbox.receive(answer.getBytes(StandardCharsets.ISO_8859_1), MailSource.FILE);
        assertThat(receipt.outcome()).isEqualTo(MailOutcome.NEEDS_ATTACHMENT);
        assertThat(codes(receipt)).contains("APPLICATION_QUOTED");
    }
}
