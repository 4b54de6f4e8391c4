package fr.metropole.recruitment.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.document.DocumentUpload;
import fr.metropole.recruitment.document.Samples;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A double click, a repeated request, two requests at the same moment: one application, one process. */
class RepeatedSubmissionTest extends ApplicationTest {

    private static final ApplicationForm FORM = form("Martin", CandidateStatus.OTHER);

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theSameWithinTenMinutesGivesTheSameAnswer() {
        Receipt first = send(FORM, cv(), null);
        Receipt again = send(FORM, cv(), null);
        assertThat(again).isEqualTo(first);
        assertThat(applications.ofCase(caseReference)).hasSize(1);

        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(Duration.ofMinutes(11))));
        assertThat(send(FORM, cv(), null).number()).isNotEqualTo(first.number());
    }

    @Test
    void otherFilesOrAnotherPersonAreAnotherApplication() {
        String first = send(FORM, cv(), null).number();
        assertThat(send(FORM, List.of(DocumentUpload.of("autre.pdf", Samples.pdfOf(900))), null)
                        .number())
                .isNotEqualTo(first);
        assertThat(send(form("Petit", CandidateStatus.OTHER), cv(), null).number())
                .isNotEqualTo(first);
    }

    @Test
    void aClientsKeyHoldsLongerAndForOneContentOnly() {
        Receipt first = send(FORM, cv(), "k-1");
        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(Duration.ofHours(2))));
        assertThat(send(FORM, cv(), "k-1").number()).isEqualTo(first.number());
        assertThat(intake.apply(caseReference.slug(), form("Petit", CandidateStatus.OTHER), cv(), "k-1")
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void whoWithdrewMayApplyAgainAtOnce() {
        Receipt first = send(FORM, cv(), null);
        followUp.withdraw(first.token()).orThrow();
        assertThat(send(FORM, cv(), null).number()).isNotEqualTo(first.number());
    }

    @Test
    void atTheSameMomentToo() throws Exception {
        int clicks = 4;
        CyclicBarrier together = new CyclicBarrier(clicks);
        Callable<Receipt> click = () -> {
            together.await();
            return send(FORM, cv(), null);
        };
        Set<Receipt> receipts = new HashSet<>();
        ExecutorService threads = Executors.newFixedThreadPool(clicks);
        try {
            List<Future<Receipt>> answers = new ArrayList<>();
            for (int one = 0; one < clicks; one++) {
                answers.add(threads.submit(click));
            }
            for (Future<Receipt> answer : answers) {
                receipts.add(answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(receipts).hasSize(1);
        String number = receipts.iterator().next().number();
        assertThat(applications.ofCase(caseReference)).hasSize(1);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void theTokenIsNowhereInTheDatabase() {
        String token = send(FORM, cv(), null).token();
        assertThat(token).hasSize(43);
        assertThat(jdbc.sql("select count(*) from application_link where token_hash = ?")
                        .param(Hashes.of(token))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(followUp.read(token + "x").isAccepted()).isFalse();
        assertThat(followUp.read(Hashes.of(token)).isAccepted()).isFalse();
    }

    @Test
    void aRefusedFileLeavesNothing() {
        long documents = count("document");
        List<DocumentUpload> files = List.of(
                DocumentUpload.of("cv.pdf", Samples.pdf()), DocumentUpload.of("virus.pdf", new byte[] {'M', 'Z', 0}));
        assertThat(intake.apply(caseReference.slug(), FORM, files, null).reasons())
                .extracting(Refusal::code)
                .containsExactly("DOCUMENT_TYPE_NOT_ACCEPTED");
        assertThat(count("document")).isEqualTo(documents);
        assertThat(applications.ofCase(caseReference)).isEmpty();
        assertThat(intake.apply(caseReference.slug(), FORM, cv(), null).isAccepted())
                .isTrue();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private Receipt send(ApplicationForm form, List<DocumentUpload> files, @Nullable String key) {
        return intake.apply(caseReference.slug(), form, files, key).orThrow();
    }
}
