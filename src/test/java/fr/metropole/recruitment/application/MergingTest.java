package fr.metropole.recruitment.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.mail.LetterKind;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two applications of one person, put together by HR and by nobody else. */
class MergingTest extends ApplicationTest {

    @Autowired
    private Merging merging;

    @Autowired
    private MailIntake mails;

    @Autowired
    private ApplicationDesk desk;

    @Test
    void theFilesGoOverAndTheCandidateIsTold() {
        String first = applied("Dupont");
        String second = again("Dupont");
        assertThat(mails.possibleDuplicates(second)).containsExactly(first);

        assertThat(merging.merge(second, first, HR).orThrow()).isEqualTo(first);
        runJobs();

        assertThat(state(second)).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(instance(second)).isNull();
        assertThat(letterKinds(second)).contains(LetterKind.MERGED).doesNotContain(LetterKind.WITHDRAWAL_CONFIRMED);
        assertThat(letters.ofApplication(second))
                .anySatisfy(letter -> assertThat(letter.body()).contains(first));
        assertThat(letters.hasAnswer(second)).isTrue();
        assertThat(desk.file(first).orElseThrow().documentIds()).hasSize(2);
        assertThat(desk.file(second).orElseThrow().documentIds()).isEmpty();
        assertThat(state(first)).isEqualTo(ApplicationState.RECEIVED);
    }

    @Test
    void whatIsCheckedOrOfAnotherCaseStaysAlone() {
        String first = applied("Durand");
        String second = again("Durand");
        complete(second, HR, Map.of("verdict", "INADMISSIBLE", "reason", "Hors champ"));
        assertThat(merging.merge(second, first, HR).reasons())
                .extracting(Refusal::code)
                .containsExactly("MERGE_TOO_LATE");
        assertThat(merging.merge(first, first, HR).reasons())
                .extracting(Refusal::code)
                .containsExactly("MERGE_OTHER_CASE");
        String here = first;
        caseReference = neighbours.publish(
                new CaseReference(caseReference.value() + " AUTRE"), Route.CONTRACT, today().plusDays(9));
        String elsewhere = applied("Durand");
        assertThat(merging.merge(elsewhere, here, HR).reasons())
                .extracting(Refusal::code)
                .containsExactly("MERGE_OTHER_CASE");
        assertThat(merging.merge("1999-000001", here, HR).reasons())
                .extracting(Refusal::code)
                .containsExactly("APPLICATION_UNKNOWN");
        assertThat(state(here)).isEqualTo(ApplicationState.RECEIVED);
    }

    /** The same person once more, with another file. */
    private String again(String lastName) {
        String number = intake.apply(
                        caseReference.slug(),
                        form(lastName, CandidateStatus.OTHER),
                        java.util.List.of(fr.metropole.recruitment.document.DocumentUpload.of(
                                "lettre.pdf", fr.metropole.recruitment.document.Samples.pdfOf(900))),
                        null)
                .orThrow()
                .number();
        runJobs();
        return number;
    }
}
