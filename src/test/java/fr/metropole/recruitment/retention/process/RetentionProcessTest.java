package fr.metropole.recruitment.retention.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.metropole.recruitment.audit.AuditTrail;
import fr.metropole.recruitment.audit.CaseHistory;
import fr.metropole.recruitment.audit.CaseTimeline;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Fact;
import fr.metropole.recruitment.audit.Filter;
import fr.metropole.recruitment.audit.Line;
import fr.metropole.recruitment.audit.PayloadPart;
import fr.metropole.recruitment.audit.Verification;
import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.document.Documents;
import fr.metropole.recruitment.fixture.CaseEngine;
import fr.metropole.recruitment.fixture.EngineTime;
import fr.metropole.recruitment.mail.Letters;
import fr.metropole.recruitment.retention.CandidateFiles;
import fr.metropole.recruitment.retention.CandidateRequest;
import fr.metropole.recruitment.retention.CandidateRequests;
import fr.metropole.recruitment.retention.DisposalList;
import fr.metropole.recruitment.retention.DisposalState;
import fr.metropole.recruitment.retention.Disposals;
import fr.metropole.recruitment.retention.Holds;
import fr.metropole.recruitment.retention.RequestAnswer;
import fr.metropole.recruitment.retention.RequestKind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Files go when their time is over, after a visa, everywhere at once; what is held or still running stays. */
class RetentionProcessTest extends CaseEngine {

    private static final PersonId HR = new PersonId("rh.recrutement");
    private static final PersonId HEAD_OF_HR = new PersonId("drh");
    private static final Map<String, Object> SIGNED = Map.of("verdict", "SIGNED", "archiveVisa", "AD-2026-17");

    private KeptFile.Shelf shelf;

    @Autowired
    private Disposals disposals;

    @Autowired
    private Holds holds;

    @Autowired
    private CandidateRequests requests;

    @Autowired
    private CandidateFiles files;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private CaseHistory caseHistory;

    @Autowired
    private Verification verification;

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingIsDueYet(
            @Autowired JdbcClient jdbc,
            @Autowired Documents documents,
            @Autowired Letters letters,
            @Autowired TransactionTemplate transaction) {
        shelf = new KeptFile.Shelf(jdbc, documents, letters, transaction);
        shelf.clear();
    }

    @Test
    void the_first_of_the_month_finds_what_is_due_and_a_visa_erases_it() {
        KeptFile due = shelf.put("Zqretb", Period.ofMonths(4), false, "NOT_RETAINED");
        tell(due, "Zqretb");
        KeptFile consenting = shelf.put("Zqkeep", Period.ofMonths(4), true, "NOT_RETAINED");
        KeptFile hired = shelf.put("Zqhire", Period.ofMonths(4), false, "RETAINED");
        KeptFile running = shelf.put("Zqopen", null, false, "RECEIVED");
        new EngineTime(jobs).pass(Duration.ofDays(31));
        DisposalList list = disposals.all().get(0);
        assertThat(list.lines()).extracting(line -> line.number()).containsExactly(due.number());

        ProcessInstance instance = instance(list.reference());
        complete(instance, "drh", SIGNED);
        new EngineTime(jobs).runDueJobs();

        assertThat(walked(instance)).endsWith("ServiceTask_EraseFiles", "EndEvent_FilesErased");
        assertThat(shelf.tablesThatSay("Zqretb")).isEmpty();
        assertThat(shelf.tablesThatSay("Zqkeep")).isNotEmpty();
        assertThat(List.of(consenting, hired, running))
                .allSatisfy(kept -> assertThat(files.find(kept.number())).isPresent());
        assertThat(files.find(due.number())).isEmpty();
        DisposalList done = disposals.find(list.reference()).orThrow();
        assertThat(done.state()).isEqualTo(DisposalState.DONE);
        assertThat(done.archiveVisa()).contains("AD-2026-17");
        assertThat(done.lines().get(0).evidence()).contains("1 documents", "1 courriers", "1 courriels reçus");
        assertThat(done.lines().get(0).fingerprint()).hasSize(64);
        assertThat(done.lines().get(0).evidence()).contains("contenus du journal");
    }

    @Test
    void the_history_of_an_erased_file_stays_and_still_verifies() {
        KeptFile due = shelf.put("Zqaudit", Period.ofMonths(4), false, "NOT_RETAINED");
        tell(due, "Zqaudit");
        List<String> before = hashes(due);
        ProcessInstance instance = review();
        complete(instance, "drh", SIGNED);
        new EngineTime(jobs).runDueJobs();

        assertThat(shelf.tablesThatSay("Zqaudit")).isEmpty();
        assertThat(hashes(due)).containsAll(before);
        assertThat(verification.verify().findings()).isEmpty();
        CaseTimeline timeline =
                caseHistory.timeline(due.reference().slug(), Filter.NONE).orElseThrow();
        assertThat(timeline.entries())
                .filteredOn(entry -> entry.entry().title().equals("Zone de texte"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.parts())
                        .singleElement()
                        .matches(part -> part.erased() && part.lines().isEmpty()));
        assertThat(timeline.entries())
                .filteredOn(entry -> entry.entry().title().equals("Dossier d’un candidat anonymisé"))
                .singleElement()
                .satisfies(entry -> assertThat(
                                entry.entry().detail() + entry.entry().subject())
                        .contains("Preuve (empreinte)")
                        .doesNotContain(due.number()));
    }

    @Test
    void holds_and_requests_are_told_without_saying_whose() {
        KeptFile file = shelf.put("Zqtold", Period.ofMonths(4), false, "NOT_RETAINED");
        holds.place(file.reference(), Optional.of(file.number()), "Recours de Zqtold", HR)
                .orThrow();
        ask(file, RequestKind.ACCESS);

        CaseTimeline timeline =
                caseHistory.timeline(file.reference().slug(), Filter.NONE).orElseThrow();
        assertThat(timeline.entries())
                .filteredOn(entry -> entry.entry().detail().contains("RetentionEvent"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.entry().toString())
                        .contains("rh.recrutement")
                        .doesNotContain(file.number())
                        .doesNotContain("Zqtold"));
    }

    /** Something in the history that says the word about the candidate. */
    private void tell(KeptFile file, String word) {
        trail.record(Fact.of(EntryKind.DECISION, "Zone de texte")
                .about(file.reference(), file.number())
                .by(HR)
                .saying(new PayloadPart(file.number(), List.of(Line.of("Motif", word)))));
    }

    private List<String> hashes(KeptFile file) {
        return caseHistory.timeline(file.reference().slug(), Filter.NONE).orElseThrow().entries().stream()
                .map(entry -> entry.entry().hash())
                .toList();
    }

    @Test
    void nothing_due_ends_at_once() {
        shelf.put("Zqnone", Period.ofMonths(2), false, "NOT_RETAINED");
        ProcessInstance instance = runtime.createProcessInstanceByKey("retention")
                .startBeforeActivity("ServiceTask_DrawUpDisposalList")
                .execute();

        assertThat(walked(instance)).endsWith("EndEvent_NothingDue");
    }

    @Test
    void a_refused_list_erases_nothing_and_its_files_come_back() {
        KeptFile due = shelf.put("Zqback", Period.ofMonths(5), false, "WITHDRAWN");
        ProcessInstance instance = review();
        complete(instance, "drh", Map.of("verdict", "REFUSED", "reason", "Le visa des archives manque encore."));

        assertThat(walked(instance)).endsWith("EndEvent_DisposalRefused");
        assertThat(files.find(due.number())).isPresent();
        assertThat(list(review()).lines()).extracting(line -> line.number()).containsExactly(due.number());
    }

    @Test
    void a_list_that_waits_is_not_drawn_up_twice() {
        shelf.put("Zqonce", Period.ofMonths(5), false, "NOT_RETAINED");
        review();

        assertThat(disposals.drawUp()).isEmpty();
    }

    @Test
    void a_visa_needs_the_archives_and_an_exception_its_reason() {
        KeptFile due = shelf.put("Zqvisa", Period.ofMonths(5), false, "NOT_RETAINED");
        ProcessInstance instance = review();
        String list = list(instance).reference();

        assertThat(codes(sign(list, "", List.of(), ""))).containsExactly("ARCHIVE_VISA_REQUIRED");
        assertThat(codes(sign(list, "AD-1", List.of(due.number()), ""))).containsExactly("REASON_REQUIRED");
        assertThat(codes(sign(list, "AD-1", List.of("2020-000001"), "Recours"))).containsExactly("FILE_NOT_ON_LIST");
        assertThat(codes(sign("ELIM-1999-001", "AD-1", List.of(), ""))).containsExactly("DISPOSAL_LIST_UNKNOWN");
        assertThat(sign(list, "AD-1", List.of(due.number()), "Recours en cours").isAccepted())
                .isTrue();
        assertThat(codes(sign(list, "AD-1", List.of(), ""))).containsExactly("DISPOSAL_LIST_DECIDED");
        disposals.carryOut(list);
        assertThat(files.find(due.number())).isPresent();
    }

    @Test
    void a_hold_keeps_a_file_off_the_list_and_even_after_the_visa() {
        KeptFile held = shelf.put("Zqheld", Period.ofMonths(5), false, "NOT_RETAINED");
        KeptFile later = shelf.put("Zqlate", Period.ofMonths(5), false, "NOT_RETAINED");
        holds.place(held.reference(), Optional.empty(), "Recours", HR).orThrow();
        ProcessInstance instance = review();
        assertThat(list(instance).lines()).extracting(line -> line.number()).containsExactly(later.number());

        complete(instance, "drh", SIGNED);
        var hold = holds.place(later.reference(), Optional.of(later.number()), "Contrôle", HR)
                .orThrow();
        new EngineTime(jobs).runDueJobs();

        assertThat(files.find(later.number())).isPresent();
        assertThat(list(instance).kept()).isOne();
        holds.release(hold.id(), HR).orThrow();
        assertThat(codes(holds.release(hold.id(), HR))).containsExactly("HOLD_UNKNOWN");
        assertThat(codes(holds.place(held.reference(), Optional.empty(), "  ", HR)))
                .containsExactly("REASON_REQUIRED");
    }

    @Test
    void an_erasure_asked_for_is_granted_answered_and_carried_out() {
        KeptFile file = shelf.put("Zqgone", Period.ofDays(1), true, "NOT_RETAINED");
        CandidateRequest request = ask(file, RequestKind.ERASURE);
        assertThat(request.dueOn()).isEqualTo(EngineTime.today().plusMonths(1));
        ProcessInstance instance = instance(request.reference());
        complete(instance, "rh.recrutement", Map.of("verdict", "ERASED"));
        assertThat(shelf.letters(file)).contains("ERASURE_GRANTED");
        new EngineTime(jobs).runDueJobs();

        assertThat(walked(instance)).endsWith("ServiceTask_EraseOnRequest", "EndEvent_ErasedOnRequest");
        assertThat(shelf.tablesThatSay("Zqgone")).isEmpty();
        assertThat(requests.find(request.reference()).orThrow().evidence()).isPresent();
        requests.erase(request.reference());
        assertThat(codes(requests.record(file.number(), RequestKind.ACCESS, EngineTime.today(), by())))
                .containsExactly("FILE_UNKNOWN");
    }

    @Test
    void a_copy_holds_what_was_sent_and_what_was_written() {
        KeptFile file = shelf.put("Zqcopy", Period.ofDays(1), false, "NOT_RETAINED");
        CandidateRequest request = ask(file, RequestKind.ACCESS);
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        files.copy(file.number(), copy);
        ProcessInstance instance = instance(request.reference());
        complete(instance, "rh.recrutement", Map.of("verdict", "COPY_HANDED", "means", "En main propre"));

        assertThat(copy.toString(StandardCharsets.ISO_8859_1)).contains("donnees.json", "documents/1 cv.pdf");
        assertThat(walked(instance)).endsWith("EndEvent_CopyHanded");
        assertThat(files.find(file.number())).isPresent();
    }

    @Test
    void who_carries_off_a_copy_is_told_with_whose_file_it_was() {
        KeptFile file = shelf.put("Zqread", Period.ofDays(1), false, "NOT_RETAINED");
        CandidateRequest request = ask(file, RequestKind.ACCESS);
        requests.copied(request.reference(), HR);

        assertThat(caseHistory
                        .timeline(file.reference().slug(), Filter.NONE)
                        .orElseThrow()
                        .entries())
                .filteredOn(entry -> entry.kind() == EntryKind.EXPORT)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.application()).isEqualTo(file.number());
                    assertThat(entry.entry().actor()).isEqualTo(HR.value());
                    assertThat(entry.entry().title()).isEqualTo("Copie du dossier d’un candidat établie");
                });
    }

    /** A letter that lay for three weeks: the task is due when the month is over, and the head of HR is told by then. */
    @Test
    void the_month_runs_from_the_day_the_letter_came() {
        KeptFile file = shelf.put("Zqmonth", Period.ofDays(60), false, "NOT_RETAINED");
        LocalDate came = EngineTime.today().minusDays(25);
        CandidateRequest request =
                requests.record(file.number(), RequestKind.ACCESS, came, by()).orThrow();
        ProcessInstance instance = instance(request.reference());

        assertThat(request.dueOn()).isEqualTo(came.plusMonths(1));
        assertThat(day(task(instance).getDueDate())).isEqualTo(request.dueOn());
        assertThat(jobs.createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .list())
                .hasSize(2)
                .allSatisfy(timer -> assertThat(day(timer.getDuedate())).isEqualTo(request.dueOn()));

        new EngineTime(jobs).passTo(request.dueOn().plusDays(1));
        assertThat(overdue(instance)).containsExactly("REMINDER", "ESCALATION");
    }

    /** One that was written down at once leaves days to the superior before the month is over. */
    @Test
    void a_request_written_down_at_once_is_due_well_before_the_month() {
        KeptFile file = shelf.put("Zqonce", Period.ofDays(60), false, "NOT_RETAINED");
        CandidateRequest request = ask(file, RequestKind.ERASURE);
        ProcessInstance instance = instance(request.reference());

        assertThat(jobs.createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .list())
                .hasSize(2)
                .allSatisfy(timer -> assertThat(day(timer.getDuedate()))
                        .isBefore(request.dueOn().minusDays(2)));
    }

    private List<String> overdue(ProcessInstance instance) {
        return jdbc.sql("select kind from audit_entry where chain = :chain and kind in ('REMINDER', 'ESCALATION')"
                        + " order by seq_no")
                .param("chain", instance.getId())
                .query(String.class)
                .list();
    }

    private LocalDate day(Date moment) {
        return LocalDate.ofInstant(moment.toInstant(), clock.getZone());
    }

    @Test
    void a_denied_request_gets_its_reason() {
        KeptFile file = shelf.put("Zqdeny", Period.ofDays(1), false, "NOT_RETAINED");
        CandidateRequest request = ask(file, RequestKind.ERASURE);
        assertThat(codes(answer(request, RequestAnswer.DENIED, " "))).containsExactly("REASON_REQUIRED");
        ProcessInstance instance = instance(request.reference());
        complete(instance, "rh.recrutement", Map.of("verdict", "DENIED", "reason", "Un recours est pendant."));

        assertThat(walked(instance)).endsWith("EndEvent_RequestDenied");
        assertThat(shelf.letters(file)).contains("REQUEST_DENIED");
        assertThat(codes(answer(request, RequestAnswer.DENIED, "Encore"))).containsExactly("REQUEST_ANSWERED");
    }

    @Test
    void what_cannot_be_done_is_refused() {
        KeptFile running = shelf.put("Zqrunn", null, false, "ADMISSIBLE");
        KeptFile held = shelf.put("Zqhold", Period.ofDays(1), false, "NOT_RETAINED");
        holds.place(held.reference(), Optional.of(held.number()), "Recours", HR).orThrow();

        assertThat(codes(answer(ask(running, RequestKind.ERASURE), RequestAnswer.ERASED, null)))
                .containsExactly("ERASURE_CASE_RUNNING");
        assertThat(codes(answer(ask(held, RequestKind.ERASURE), RequestAnswer.ERASED, null)))
                .containsExactly("ERASURE_HELD");
        CandidateRequest copy = ask(held, RequestKind.ACCESS);
        assertThat(codes(answer(copy, RequestAnswer.ERASED, null))).containsExactly("ANSWER_NOT_FITTING");
        assertThat(codes(answer(copy, RequestAnswer.COPY_HANDED, ""))).containsExactly("MEANS_REQUIRED");
        assertThat(codes(requests.record(held.number(), RequestKind.ACCESS, EngineTime.today(), by())))
                .containsExactly("REQUEST_OPEN");
        assertThat(codes(requests.record(
                        running.number(), RequestKind.ACCESS, EngineTime.today().plusDays(1), by())))
                .containsExactly("RECEIVED_ON_FUTURE");
    }

    @Test
    void the_page_is_for_hr_and_audit_and_only_hr_changes_anything() throws Exception {
        KeptFile file = shelf.put("Zqpage", Period.ofMonths(5), false, "NOT_RETAINED");
        String list = list(review()).reference();
        isRefused(get("/conservation").with(user("chef.innovation").authorities(() -> "managers")));
        http.perform(get("/conservation").with(user("auditeur").authorities(() -> "auditeurs")))
                .andExpect(status().isOk());
        http.perform(get("/conservation/bordereaux/" + list)
                        .with(user("auditeur").authorities(() -> "auditeurs")))
                .andExpect(status().isOk());
        isRefused(post("/conservation/gels")
                .param("reference", file.reference().value())
                .param("reason", "Recours")
                .with(csrf())
                .with(user("auditeur").authorities(() -> "auditeurs")));
        http.perform(post("/conservation/demandes")
                        .param("number", "1999-000001")
                        .with(csrf())
                        .with(user("drh").authorities(() -> "drh")))
                .andExpect(status().is(422));
        http.perform(post("/conservation/demandes")
                        .param("number", file.number())
                        .param("kind", "ERASURE")
                        .with(csrf())
                        .with(user("drh").authorities(() -> "drh")))
                .andExpect(status().is3xxRedirection());
        String request = requests.all().get(0).reference();
        isRefused(get("/conservation/demandes/" + request + "/copie")
                .with(user("auditeur").authorities(() -> "auditeurs")));
    }

    /** In a server the error page answers 403; a test without one sees the refusal itself. */
    private void isRefused(RequestBuilder request) {
        assertThatThrownBy(() -> http.perform(request))
                .hasCauseInstanceOf(RefusedException.class)
                .hasMessageContaining("RETENTION_FORBIDDEN");
    }

    private ProcessInstance review() {
        return runtime.createProcessInstanceByKey("retention")
                .startBeforeActivity("ServiceTask_DrawUpDisposalList")
                .execute();
    }

    private DisposalList list(ProcessInstance instance) {
        String key = history.createHistoricProcessInstanceQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getBusinessKey();
        return disposals.find(key).orThrow();
    }

    private ProcessInstance instance(String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey("retention")
                .processInstanceBusinessKey(businessKey)
                .singleResult();
    }

    private CandidateRequest ask(KeptFile file, RequestKind kind) {
        return requests.record(file.number(), kind, EngineTime.today(), by()).orThrow();
    }

    private static Actor by() {
        return new Actor.Agent(HR);
    }

    private Outcome<CandidateRequest> answer(CandidateRequest request, RequestAnswer answer, @Nullable String words) {
        return requests.answer(request.reference(), answer, words, HR);
    }

    private Outcome<DisposalList> sign(String list, String visa, List<String> kept, String why) {
        return disposals.sign(
                list,
                new fr.metropole.recruitment.retention.DisposalSignature(visa, java.util.Set.copyOf(kept), why),
                HEAD_OF_HR);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }
}
