package fr.metropole.recruitment.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.publication.Channel;
import fr.metropole.recruitment.publication.ChannelProof;
import fr.metropole.recruitment.publication.NoticeDesk;
import fr.metropole.recruitment.publication.NoticePlan;
import fr.metropole.recruitment.publication.NoticePublication;
import fr.metropole.recruitment.requisition.NeedInput;
import fr.metropole.recruitment.requisition.RequisitionDrafts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a vacancy on the careers site without the steps before it: what candidates do does not depend on them. */
@TestComponent
public class OpenVacancy {

    private static final PersonId REQUESTER = new PersonId("chef.innovation");
    private static final PersonId HR = new PersonId("rh.recrutement");

    private final RequisitionDrafts drafts;
    private final NoticeDesk desk;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    OpenVacancy(RequisitionDrafts drafts, NoticeDesk desk, JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.desk = desk;
        this.json = json;
        this.clock = clock;
    }

    /** Open for a month and a day, with the sheet of the demonstration. */
    public CaseReference publish(String reference, String title) {
        CaseReference wanted = new CaseReference(reference);
        LocalDate today = LocalDate.now(clock);
        drafts.draft(REQUESTER, reference, need(title, today), sheet(reference, today))
                .orThrow();
        approve(wanted);
        LocalDate closes = today.plusMonths(1).plusDays(1);
        desk.prepare(wanted, new NoticePlan(today, closes, null, List.of(Channel.OWN_SITE), null), HR)
                .orThrow();
        desk.validate(wanted, new PersonId("drh")).orThrow();
        desk.confirm(
                        wanted,
                        new NoticePublication(
                                today,
                                closes,
                                null,
                                List.of(new ChannelProof(Channel.OWN_SITE, today, "/offres/" + wanted.slug(), null))))
                .orThrow();
        return wanted;
    }

    /** As if every opinion and visa had been given. */
    private void approve(CaseReference reference) {
        jdbc.sql("update requisition set status = 'APPROVED' where reference = :reference")
                .param("reference", reference.value())
                .update();
    }

    /** Closes it before its time. */
    void close(CaseReference reference) {
        jdbc.sql("update notice set status = 'CLOSED' where reference = :reference")
                .param("reference", reference.value())
                .update();
    }

    private static NeedInput need(String title, LocalDate today) {
        return new NeedInput(
                title,
                Need.REPLACEMENT,
                Route.CONTRACT,
                Category.A,
                "SIN",
                8,
                today.plusDays(90),
                false,
                100,
                "Essai du site des offres.",
                "AG-0042",
                false);
    }

    private JobDescription sheet(String reference, LocalDate today) {
        try (InputStream content = getClass().getResourceAsStream("/demo/job-description-replacement.json")) {
            JobDescription sheet = json.readValue(content, JobDescription.class);
            return sheet.with(sheet.terms().startingOn(today.plusDays(90)).underReference(reference));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
