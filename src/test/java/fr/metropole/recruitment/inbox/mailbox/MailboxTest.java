package fr.metropole.recruitment.inbox.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetup;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.WorkplaceNotice;
import fr.metropole.recruitment.inbox.Inbox;
import fr.metropole.recruitment.inbox.InboxTest;
import fr.metropole.recruitment.inbox.IncomingMailView;
import fr.metropole.recruitment.inbox.MailOutcome;
import fr.metropole.recruitment.inbox.MailSource;
import fr.metropole.recruitment.inbox.Messages;
import fr.metropole.recruitment.mail.AddressBook;
import fr.metropole.recruitment.mail.Outbox;
import fr.metropole.recruitment.mail.OutgoingState;
import fr.metropole.recruitment.mail.OutgoingView;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;

/** The mailbox of a real IMAP server, read into the real inbox. */
class MailboxTest extends InboxTest {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, null, ServerSetup.PROTOCOL_IMAP)).withPerMethodLifecycle(false);

    private static final AtomicInteger USERS = new AtomicInteger();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MailboxRecord record;

    @Autowired
    private MailboxHealth health;

    @Autowired
    private List<AddressBook> books;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MockMvc http;

    private String user = "";
    private MailboxSettings settings = settings("", 0);
    private Mailbox mailbox;

    @BeforeEach
    void connect() {
        user = "recrutement" + USERS.incrementAndGet();
        GreenMailUser account = SERVER.setUser(user + "@example.net", user, "secret");
        assertThat(account).isNotNull();
        settings = settings(user, SERVER.getImap().getPort());
        // each server gives its folders the same numbers: a new account must not meet those of the last one
        record.givenUp().forEach(one -> record.close(one.number()));
        jdbc.sql("delete from mailbox_message").update();
        mailbox = new Mailbox(settings, new MailboxLease(jdbc, settings, clock), record, health, inbox);
    }

    /** A lease as another node would have it. */
    MailboxLease newLease() {
        return new MailboxLease(jdbc, settings, clock);
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    private static MailboxSettings settings(String user, int port) {
        return new MailboxSettings(
                "127.0.0.1", port, "imap", user, "secret", "INBOX", Duration.ofMinutes(1), Duration.ofMinutes(10));
    }

    @Test
    void messagesAreTakenThenMarkedAndNeverDeleted() throws Exception {
        put("inline-image");
        put("no-reference");
        assertThat(mailbox.read()).isEqualTo(2);
        assertThat(applications.ofCase(caseReference)).hasSize(1);
        assertThat(latest().source()).isEqualTo(MailSource.MAILBOX);
        assertThat(folder().getMessageCount()).isEqualTo(2);
        assertThat(folder().getMessages())
                .allSatisfy(one ->
                        assertThat(one.getFlags().contains(Flags.Flag.SEEN)).isTrue());
        assertThat(mailbox.read()).isZero();
    }

    @Test
    void whatAPersonHasReadIsTakenToo() throws Exception {
        put("signed");
        folder().getMessages().get(0).getFlags().add(Flags.Flag.SEEN);
        assertThat(mailbox.read()).isEqualTo(1);
        assertThat(applications.ofCase(caseReference)).hasSize(1);
    }

    @Test
    void aNodeThatDiedBetweenInboxAndMailboxTakesItAgainAndItIsOne() throws Exception {
        put("signed");
        inbox.receive(Messages.read("signed", caseReference.value()), MailSource.MAILBOX);
        assertThat(mailbox.read()).isEqualTo(1);
        assertThat(applications.ofCase(caseReference)).hasSize(1);
    }

    @Test
    void oneThatCannotBeTakenStaysUnreadAndHoldsNoOtherBack() throws Exception {
        put("signed");
        put("winmail");
        Inbox breaking = failingOn("signe@example.org");
        Mailbox unlucky = new Mailbox(settings, new MailboxLease(jdbc, settings, clock), record, health, breaking);
        assertThat(unlucky.read()).isEqualTo(1);
        assertThat(applications.ofCase(caseReference)).hasSize(1);
        assertThat(folder().getMessages())
                .extracting(one -> one.getFlags().contains(Flags.Flag.SEEN))
                .containsExactly(false, true);
        assertThat(mailbox.read()).as("the next look takes it").isEqualTo(1);
        assertThat(applications.ofCase(caseReference)).hasSize(2);
    }

    @Test
    void oneThatNeverCanBeTakenIsGivenUpAndCounted() throws Exception {
        put("signed");
        Mailbox unlucky = new Mailbox(
                settings, new MailboxLease(jdbc, settings, clock), record, health, failingOn("signe@example.org"));
        for (int look = 0; look < 7; look++) {
            assertThat(unlucky.read()).isZero();
        }
        GivenUpMessages givenUp = new GivenUpMessages(record);
        assertThat(givenUp.all()).singleElement().satisfies(one -> {
            assertThat(one.arrivedAt()).isPresent();
            assertThat(one.attempts()).isEqualTo(5);
            assertThat(one.reason()).isEqualTo("il n’a pas pu être enregistré");
        });
        assertThat(givenUp.to(Set.of("rh")))
                .contains(new WorkplaceNotice.Line(
                        "Un message de la boîte de candidature n’a pas pu être lu.", "/courriels#non-lus"));
        assertThat(givenUp.to(Set.of("camunda-admin"))).isPresent();
        assertThat(givenUp.to(Set.of("managers"))).isEmpty();
        assertThat(incidents("MESSAGE_NOT_TAKEN")).singleElement().satisfies(one -> assertThat(one.getIncidentMessage())
                .isEqualTo("NOT_STORED"));
    }

    @Test
    void onTheWordOfHrItIsTriedAgainOrPutAway() throws Exception {
        put("signed");
        put("winmail");
        Mailbox unlucky = new Mailbox(
                settings, new MailboxLease(jdbc, settings, clock), record, health, failingOn("example.org"));
        for (int look = 0; look < 5; look++) {
            unlucky.read();
        }
        GivenUpMessages givenUp = new GivenUpMessages(record);
        assertThat(mailbox.read()).as("given up").isZero();
        assertThat(incidents("MESSAGE_NOT_TAKEN")).hasSize(2);
        MailboxNumber first = givenUp.all().get(0).number();
        MailboxNumber second = givenUp.all().get(1).number();
        assertThat(givenUp.retry(first).isAccepted()).isTrue();
        assertThat(givenUp.seenTo(second).isAccepted()).isTrue();
        assertThat(givenUp.all()).isEmpty();
        assertThat(givenUp.to(Set.of("rh"))).isEmpty();
        assertThat(incidents("MESSAGE_NOT_TAKEN")).isEmpty();
        assertThat(mailbox.read()).as("the one to be tried again").isEqualTo(1);
        assertThat(applications.ofCase(caseReference)).hasSize(1);
        assertThat(givenUp.retry(first).reasons()).extracting(Refusal::code).containsExactly("MAIL_NOT_GIVEN_UP");
        assertThat(givenUp.seenTo(second).reasons()).extracting(Refusal::code).containsExactly("MAIL_NOT_GIVEN_UP");
    }

    @Test
    @WithMockUser(
            username = "rh.recrutement",
            authorities = {"rh"})
    void thePageSaysWhatTheMailboxKeeps() throws Exception {
        MailboxNumber number = new MailboxNumber("INBOX", 7, 42);
        for (int look = 0; look < 5; look++) {
            record.note(number, "UNREADABLE", Instant.parse("2026-06-01T08:05:00Z"));
        }
        http.perform(get("/courriels"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Message n° 42 du dossier INBOX, arrivé le 1er juin 2026 à 10 h 05"),
                                containsString(
                                        "5 essais : le serveur de messagerie n’a pas pu le remettre en entier."))));
        http.perform(post("/courriels/boite/relire")
                        .param("folder", "INBOX")
                        .param("validity", "7")
                        .param("uid", "42"))
                .andExpect(flash().attribute("imported", containsString("sera relu")));
        assertThat(record.failed("INBOX", 7)).containsExactly(42L);
        http.perform(post("/courriels/boite/classer")
                        .param("folder", "INBOX")
                        .param("validity", "7")
                        .param("uid", "42"))
                .andExpect(flash().attribute("refused", containsString("entre-temps")));
    }

    @Test
    @WithMockUser(username = "auditeur", authorities = "auditeurs")
    void anAuditorReadsAndDecidesNothing() throws Exception {
        http.perform(get("/courriels")).andExpect(status().isOk());
        http.perform(post("/courriels/boite/classer")
                        .param("folder", "INBOX")
                        .param("validity", "7")
                        .param("uid", "42"))
                .andExpect(status().isForbidden());
    }

    @Test
    void onlyOneNodeReads() throws Exception {
        put("signed");
        MailboxLease another = new MailboxLease(jdbc, settings, clock);
        assertThat(another.take()).isTrue();
        assertThat(mailbox.read()).isZero();
        another.giveBack();
        assertThat(mailbox.read()).isEqualTo(1);
    }

    @Test
    void anotherNodeTakesOverFromADeadOne() throws Exception {
        put("signed");
        MailboxSettings shortLease = new MailboxSettings(
                "127.0.0.1", 0, "imap", user, "secret", "INBOX", Duration.ofMinutes(1), Duration.ZERO);
        assertThat(new MailboxLease(jdbc, shortLease, clock).take()).isTrue();
        assertThat(mailbox.read()).isEqualTo(1);
    }

    @Test
    void aHugeOneIsAnsweredWithoutBeingLoaded() throws Exception {
        byte[] text = "From: Trop Gros <gros@example.org>\r\nSubject: Dossier\r\nMessage-ID: <gros@example.org>\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII);
        byte[] huge = java.util.Arrays.copyOf(text, 26 * 1024 * 1024);
        java.util.Arrays.fill(huge, text.length, huge.length, (byte) 'a');
        put(huge);
        assertThat(mailbox.read()).isEqualTo(1);
        assertThat(latest().state()).isEqualTo(MailOutcome.REFUSED);
        assertThat(outbox.of("courriel-" + latest().id())).singleElement().satisfies(answer -> assertThat(answer.body())
                .contains("dépasse 25 Mo"));
    }

    @Test
    void aPersonIsAnsweredOnceADayAndAMachineNever() throws Exception {
        put("question");
        put("auto-reply");
        put("bounce");
        put(new String(Messages.read("question", caseReference.value()), StandardCharsets.UTF_8)
                .replace("télétravail", "temps partiel")
                .replaceAll("Message-ID: <[^>]*>", "Message-ID: <deux." + user + "@example.org>")
                .getBytes(StandardCharsets.UTF_8));
        long before = outbox.latest().size();
        mailbox.read();
        assertThat(outbox.latest().size() - before).isEqualTo(1);
        assertThat(outbox.latest().get(0).body()).contains("Nous avons bien reçu votre message");
    }

    @Test
    void aLetterThatComesBackIsAnIncidentForHr() throws Exception {
        String number = receive("inline-image").applicationNumber().orElseThrow();
        runJobs();
        OutgoingView letter = outbox.of(number).get(0);
        jdbc.sql("update outgoing_mail set state = 'SENT', sent_at = created_at where id = ?")
                .param(letter.id())
                .update();
        put(new String(Messages.read("bounce", caseReference.value()), StandardCharsets.ISO_8859_1)
                .replaceFirst("Sun, 22 Nov 2026 08:00:18 \\+0100", "Fri, 1 Jan 2100 00:00:00 +0100")
                .replaceFirst(
                        "From: Robin Exemple",
                        "Message-ID: <%s@metropole.example>\r\nFrom: Robin Exemple".formatted(letter.id()))
                .getBytes(StandardCharsets.ISO_8859_1));
        mailbox.read();
        assertThat(latest().state()).isEqualTo(MailOutcome.IGNORED);
        assertThat(outbox.of(number).get(0).state()).isEqualTo(OutgoingState.STUCK);
        assertThat(outbox.of(number).get(0).fault()).contains("MAIL_RETURNED");
        assertThat(incidents("MAIL_STUCK"))
                .extracting(Incident::getConfiguration)
                .contains("courrier-" + letter.id());
        assertThat(outbox.posted(letter.id()).isAccepted()).isTrue();
        assertThat(incidents("MAIL_STUCK"))
                .extracting(Incident::getConfiguration)
                .doesNotContain("courrier-" + letter.id());
    }

    @Test
    void anAnswerGoesToWhoWroteAndToNobodyElse() throws Exception {
        String address = user + "@example.org";
        put(new String(Messages.read("no-reference"), StandardCharsets.UTF_8)
                .replaceFirst("(?m)^From: .*", "From: Lou Exemple <" + address + ">")
                .getBytes(StandardCharsets.UTF_8));
        mailbox.read();
        String key = "courriel-" + latest().id();
        assertThat(outbox.of(key)).hasSize(1);
        assertThat(books.stream().flatMap(book -> book.find(key).stream()))
                .singleElement()
                .satisfies(addressee -> assertThat(addressee.address()).isEqualTo(address));
        assertThat(books.stream().flatMap(book -> book.find("courriel-999999999").stream()))
                .isEmpty();
    }

    @Test
    void aServerThatIsDownLosesNothing() throws Exception {
        put("signed");
        Mailbox nowhere =
                new Mailbox(settings(user, 1), new MailboxLease(jdbc, settings, clock), record, health, inbox);
        assertThatThrownBy(nowhere::read).isInstanceOf(MessagingException.class);
        assertThat(mailbox.read()).isEqualTo(1);
    }

    @Test
    @WithMockUser(
            username = "rh.recrutement",
            authorities = {"rh"})
    void aServerThatStaysDownIsAnIncidentUntilItAnswers() throws Exception {
        put("signed");
        Mailbox nowhere =
                new Mailbox(settings(user, 1), new MailboxLease(jdbc, settings, clock), record, health, inbox);
        for (int look = 1; look < MailboxHealth.LOOKS_IN_SILENCE; look++) {
            assertThatThrownBy(nowhere::read).isInstanceOf(MessagingException.class);
        }
        assertThat(incidents("MAILBOX_DOWN"))
                .as("not at the first look that fails")
                .isEmpty();
        assertThat(health.to(Set.of("rh"))).isEmpty();

        for (int look = 0; look < 3; look++) {
            assertThatThrownBy(nowhere::read).isInstanceOf(MessagingException.class);
        }
        assertThat(incidents("MAILBOX_DOWN")).singleElement().satisfies(one -> assertThat(one.getIncidentMessage())
                .isEqualTo("IMAP_UNREACHABLE"));
        assertThat(health.to(Set.of("rh")).orElseThrow().sentence())
                .startsWith("La boîte de candidature ne peut plus être lue depuis le ")
                .endsWith(" : le serveur de messagerie ne répond pas.");
        assertThat(health.to(Set.of("camunda-admin")).orElseThrow().href()).isEqualTo("/camunda/app/cockpit/");
        assertThat(health.to(Set.of("managers", "auditeurs"))).isEmpty();
        http.perform(get("/courriels")).andExpect(content().string(containsString("ne peut plus être lue depuis le")));

        assertThat(mailbox.read()).isEqualTo(1);
        assertThat(incidents("MAILBOX_DOWN")).isEmpty();
        assertThat(health.to(Set.of("rh"))).isEmpty();
        http.perform(get("/courriels")).andExpect(content().string(not(containsString("ne peut plus être lue"))));
    }

    @Test
    void aWrongPasswordAndAMissingFolderAreNamed() {
        MailboxSettings wrongPassword = new MailboxSettings(
                "127.0.0.1",
                settings.port(),
                "imap",
                user,
                "faux",
                "INBOX",
                Duration.ofMinutes(1),
                Duration.ofMinutes(10));
        MailboxSettings wrongFolder = new MailboxSettings(
                "127.0.0.1",
                settings.port(),
                "imap",
                user,
                "secret",
                "CANDIDATURES",
                Duration.ofMinutes(1),
                Duration.ofMinutes(10));
        assertThat(reasonAfterManyLooks(wrongPassword)).isEqualTo("l’identifiant ou le mot de passe est refusé");
        assertThat(reasonAfterManyLooks(wrongFolder)).isEqualTo("le dossier à lire n’existe pas");
        health.well();
    }

    private String reasonAfterManyLooks(MailboxSettings wrong) {
        Mailbox failing = new Mailbox(wrong, new MailboxLease(jdbc, wrong, clock), record, health, inbox);
        for (int look = 0; look < MailboxHealth.LOOKS_IN_SILENCE; look++) {
            assertThatThrownBy(failing::read).isInstanceOf(MessagingException.class);
        }
        return health.outage().orElseThrow().reason();
    }

    private List<Incident> incidents(String kind) {
        return runtime.createIncidentQuery().incidentType(kind).list();
    }

    /** An inbox that fails on the messages of one sender, as a full disk or a lost database would. */
    private Inbox failingOn(String sender) {
        Inbox failing = Mockito.spy(inbox);
        Mockito.doThrow(new IllegalStateException("no room"))
                .when(failing)
                .receive(
                        ArgumentMatchers.argThat(bytes ->
                                bytes != null && new String(bytes, StandardCharsets.ISO_8859_1).contains(sender)),
                        ArgumentMatchers.any());
        return failing;
    }

    private void put(String name) throws Exception {
        put(Messages.read(name, caseReference.value()));
    }

    private void put(byte[] message) throws Exception {
        MimeMessage parsed =
                new MimeMessage(Session.getInstance(new java.util.Properties()), new ByteArrayInputStream(message));
        folder().store(parsed);
    }

    private MailFolder folder() throws FolderException {
        ImapHostManager manager = SERVER.getManagers().getImapHostManager();
        return manager.getInbox(SERVER.getManagers().getUserManager().getUser(user));
    }

    private IncomingMailView latest() {
        List<IncomingMailView> all = desk.latest();
        return all.get(0);
    }
}
