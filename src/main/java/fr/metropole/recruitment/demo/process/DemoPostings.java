package fr.metropole.recruitment.demo.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.requisition.NeedInput;
import fr.metropole.recruitment.requisition.RequisitionDrafts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Asks for the posts of the demonstration and starts their recruitments. */
@Component
@Profile("demo")
class DemoPostings {

    private static final PersonId HEAD_OF_INNOVATION = new PersonId("chef.innovation");
    private static final PersonId HEAD_OF_DDIT = new PersonId("directrice.ddit");

    private final RequisitionDrafts drafts;
    private final RuntimeService engine;
    private final ObjectMapper json;
    private final DemoDesk desk;
    private final DemoTime time;

    DemoPostings(RequisitionDrafts drafts, RuntimeService engine, ObjectMapper json, DemoDesk desk, DemoTime time) {
        this.drafts = drafts;
        this.engine = engine;
        this.json = json;
        this.desk = desk;
        this.time = time;
    }

    /** Eight months in the place of an absent agent, in the unit of the head of innovation. */
    void replacement(String reference, String title) {
        LocalDate start = time.today().plusDays(90);
        NeedInput need = new NeedInput(
                title,
                Need.REPLACEMENT,
                Route.CONTRACT,
                Category.A,
                "SIN",
                8,
                start,
                false,
                100,
                "L’agent qui tient le poste est absent huit mois ; les partenariats en cours ne peuvent attendre.",
                "AG-0042",
                false);
        JobDescription sheet = sheet("job-description-replacement.json");
        open(reference, need, sheet.with(sheet.terms().startingOn(start)), HEAD_OF_INNOVATION);
    }

    /** A post that the council creates, for a civil servant, else by a contract of three years. */
    void creation(String reference, String title) {
        NeedInput need = new NeedInput(
                title,
                Need.CREATION,
                Route.STATUTORY_ELSE_CONTRACT,
                Category.A,
                "DDIT",
                36,
                null,
                true,
                100,
                "Les coopérations avec les communes demandent un cadre qui les suive toute l’année.",
                null,
                true);
        open(reference, need, sheet("job-description-creation.json"), HEAD_OF_DDIT);
    }

    private void open(String reference, NeedInput need, JobDescription sheet, PersonId requester) {
        CaseReference wanted = new CaseReference(reference);
        JobDescription own = sheet.with(sheet.terms().underReference(reference));
        drafts.draft(requester, wanted.value(), need, own).orThrow();
        desk.as(requester.value(), () -> engine.startProcessInstanceByKey("hiring", reference));
    }

    private JobDescription sheet(String resource) {
        try (InputStream content = new ClassPathResource("demo/" + resource).getInputStream()) {
            return json.readValue(content, JobDescription.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a sheet of the demonstration cannot be read", e);
        }
    }
}
