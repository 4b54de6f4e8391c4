package fr.metropole.recruitment.audit.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.audit.CaseHistory;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Filter;
import fr.metropole.recruitment.audit.Line;
import fr.metropole.recruitment.audit.TimelineEntry;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.fixture.CaseEngine;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.organisation.AbsenceReason;
import fr.metropole.recruitment.organisation.AbsenceView;
import fr.metropole.recruitment.organisation.OrganisationChanges;
import fr.metropole.recruitment.organisation.Validity;
import fr.metropole.recruitment.requisition.NeedInput;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a timeline tells of each happening, field by field: who, in which role, for whom, after how long, why. */
class TimelineTellsTest extends CaseEngine {

    @Autowired
    private CaseHistory timelines;

    @Autowired
    private OrganisationChanges organisation;

    private ProcessInstance described(CaseReference reference) {
        ProcessInstance instance = run("requisition", reference);
        complete(instance, "chef.innovation", Map.of());
        return instance;
    }

    private List<TimelineEntry> told(CaseReference reference, EntryKind kind) {
        return timelines
                .timeline(reference.slug(), new Filter(null, kind, null, null, null, null))
                .orElseThrow()
                .entries();
    }

    private static TimelineEntry last(List<TimelineEntry> entries) {
        return entries.get(entries.size() - 1);
    }

    private void later(Duration time) {
        ClockUtil.setCurrentTime(Date.from(clock.instant().plus(time)));
    }

    @Test
    void a_task_tells_how_long_it_waited_and_took_and_in_which_role_it_was_done() {
        CaseReference reference = started(replacement());
        ProcessInstance instance = described(reference);
        complete(instance, "directeur.daden", Map.of("verdict", "APPROVED"));
        complete(instance, "dga.dtee", Map.of("verdict", "APPROVED"));
        Task check = task(instance);
        later(Duration.ofHours(5));
        as("rh.recrutement", () -> tasks.claim(check.getId(), "rh.recrutement"));
        later(Duration.ofMinutes(90));
        complete(instance, "rh.recrutement", Map.of("verdict", "RETURNED", "reason", "Préciser le terme."));

        TimelineEntry done = last(told(reference, EntryKind.TASK_DONE));
        assertThat(done.waited()).isBetween(Duration.ofHours(5), Duration.ofMinutes(301));
        assertThat(done.took()).isBetween(Duration.ofMinutes(90), Duration.ofMinutes(91));
        assertThat(done.entry().actor()).isEqualTo("rh.recrutement");
        assertThat(done.entry().actorRole()).startsWith("Chargé");
        assertThat(done.verdict()).startsWith("Renvoyer");
        assertThat(done.parts().stream().flatMap(part -> part.lines().stream()))
                .extracting(Line::after)
                .contains("Préciser le terme.");
    }

    @Test
    void a_deputy_decides_on_behalf_of_the_absent_head() {
        later(Duration.ofDays(4_000)); // an absence cannot be taken back, and other tests share the organisation
        LocalDate today = LocalDate.now(clock);
        organisation
                .addAbsence(new AbsenceView(
                        new PersonId("directeur.daden"),
                        AbsenceReason.values()[0],
                        new Validity(today, today.plusDays(20))))
                .orThrow();
        CaseReference reference = started(replacement());
        ProcessInstance instance = described(reference);
        complete(instance, "directrice.ddit", Map.of("verdict", "APPROVED"));

        TimelineEntry opened = told(reference, EntryKind.TASK_OPENED).stream()
                .filter(entry -> entry.entry().title().equals("Donner l’avis du N+2"))
                .findFirst()
                .orElseThrow();
        assertThat(opened.detail()).containsEntry("assignee", "directrice.ddit").containsKey("why");
        TimelineEntry done = last(told(reference, EntryKind.TASK_DONE));
        assertThat(done.entry().actor()).isEqualTo("directrice.ddit");
        assertThat(done.onBehalfOf()).isEqualTo("directeur.daden");
        assertThat(last(told(reference, EntryKind.DECISION)).onBehalfOf()).isEqualTo("directeur.daden");
        assertThat(byPerson(reference, "directeur.daden"))
                .as("found by the person represented")
                .contains("directrice.ddit");
    }

    private List<String> byPerson(CaseReference reference, String person) {
        return timelines
                .timeline(reference.slug(), new Filter(person, null, null, null, null, null))
                .orElseThrow()
                .entries()
                .stream()
                .map(entry -> String.valueOf(entry.entry().actor()))
                .toList();
    }

    @Test
    void a_late_task_tells_the_reminder_the_alert_and_the_superior_who_decided_instead() {
        CaseReference reference = started(replacement());
        ProcessInstance instance = described(reference);
        fire(instance);
        fire(instance);
        complete(instance, "dga.dtee", Map.of("verdict", "APPROVED"));

        assertThat(told(reference, EntryKind.REMINDER)).singleElement().satisfies(reminder -> {
            assertThat(reminder.entry().title()).startsWith("Donner l’avis du N+2");
            assertThat(reminder.detail()).containsEntry("assignee", "directeur.daden");
            assertThat(reminder.entry().actorRole()).isEqualTo("Procédure automatique");
        });
        assertThat(told(reference, EntryKind.ESCALATION)).singleElement().satisfies(alert -> assertThat(alert.detail())
                .containsEntry("assignee", "directeur.daden")
                .containsEntry("superior", "dga.dtee"));
        TimelineEntry done = last(told(reference, EntryKind.TASK_DONE));
        assertThat(done.entry().actor()).isEqualTo("dga.dtee");
        assertThat(done.onBehalfOf()).isEqualTo("directeur.daden");
    }

    private void fire(ProcessInstance instance) {
        Job timer = jobs.createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .get(0);
        ClockUtil.setCurrentTime(Date.from(timer.getDuedate().toInstant().plus(Duration.ofMinutes(1))));
        jobs.executeJob(timer.getId());
    }

    @Test
    void a_correction_tells_the_values_before_and_after() {
        CaseReference reference = started(replacement());
        ProcessInstance instance = described(reference);
        complete(instance, "directeur.daden", Map.of("verdict", "RETURNED", "reason", "Trop long."));
        drafts.change(reference, HEAD_OF_INNOVATION, shorter(), null).orThrow();

        List<Line> lines = told(reference, EntryKind.STEP).stream()
                .filter(entry -> entry.entry().title().equals("Fiche de poste enregistrée"))
                .flatMap(entry -> entry.parts().stream())
                .flatMap(part -> part.lines().stream())
                .toList();
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.label()).contains("Durée");
            assertThat(line.before()).contains("8");
            assertThat(line.after()).contains("6");
        });
    }

    private NeedInput shorter() {
        return need(Need.REPLACEMENT, Route.CONTRACT, "SIN", 6);
    }

    @Test
    void the_law_says_when_it_was_asked_once_and_periods_in_words() {
        CaseReference reference = started(replacement());
        ProcessInstance instance = described(reference);
        complete(instance, "directeur.daden", Map.of("verdict", "APPROVED"));
        complete(instance, "dga.dtee", Map.of("verdict", "APPROVED"));

        assertThat(told(reference, EntryKind.RULE)).isNotEmpty().allSatisfy(rule -> {
            List<String> labels = rule.lines().stream().map(Line::label).toList();
            assertThat(labels.stream().filter("Moment"::equals).count()).isLessThanOrEqualTo(1);
            assertThat(rule.lines()).as(rule.entry().title()).noneMatch(line -> line.after()
                    .matches("P\\d+[YMWD].*|true|false|null|.*\\bUTC\\b.*"));
        });
    }

    /** Only what says how it goes on is the answer of a task; the form's other choices are lines among others. */
    @Test
    void a_task_that_decides_nothing_has_no_answer() {
        CaseReference reference = started(replacement());
        described(reference);

        TimelineEntry done = last(told(reference, EntryKind.TASK_DONE));
        assertThat(done.entry().title()).isEqualTo("Compléter la fiche de poste");
        assertThat(done.verdict()).isNull();
    }

    @Test
    void an_administrator_who_grants_a_job_another_try_is_named() {
        CaseReference reference = started(replacement());
        ProcessInstance instance = described(reference);
        Job timer = jobs.createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .listPage(0, 1)
                .get(0);
        identity.setAuthentication("admin", List.of("camunda-admin"));
        jobs.setJobRetries(timer.getId(), 5);
        identity.clearAuthentication();

        TimelineEntry retry = last(told(reference, EntryKind.OPERATION));
        assertThat(retry.entry().title()).isEqualTo("Nouvelle tentative accordée (travail)");
        assertThat(retry.entry().actor()).isEqualTo("admin");
        assertThat(retry.entry().actorRole()).isNotEqualTo("Fonction inconnue");
        assertThat(retry.parts().get(0).lines().get(0)).satisfies(line -> {
            assertThat(line.before()).isEqualTo("3");
            assertThat(line.after()).isEqualTo("5");
        });
        assertThat(retry.entry().at()).isBefore(Instant.now().plusSeconds(5));
    }
}
