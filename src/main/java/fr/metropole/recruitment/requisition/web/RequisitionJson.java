package fr.metropole.recruitment.requisition.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.metropole.recruitment.core.JsonFields;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.JobDescriptionJson;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.requisition.NeedInput;
import fr.metropole.recruitment.requisition.PostFacts;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads a request as JSON. */
final class RequisitionJson {

    /**
     * What the body says.
     *
     * @param reference reference asked for, or null
     * @param need facts of the need, completed from the job description
     * @param jobDescription job description, or null when none came along
     */
    record Body(@Nullable String reference, NeedInput need, @Nullable JobDescription jobDescription) {}

    private final JsonFields fields;

    private RequisitionJson(JsonNode body) {
        this.fields = new JsonFields(body);
    }

    static Outcome<Body> read(JsonNode body) {
        RequisitionJson json = new RequisitionJson(body);
        JobDescription sheet = json.sheet();
        NeedInput need = json.need();
        return json.fields.outcome(
                new Body(json.fields.text("reference"), sheet == null ? need : need.completedFrom(sheet), sheet));
    }

    private NeedInput need() {
        String unit = fields.text("unitCode");
        return new NeedInput(
                fields.text("title"),
                fields.choice("need", "NEED_UNKNOWN", Need.class),
                fields.choice("route", "ROUTE_UNKNOWN", Route.class),
                fields.choice("category", "CATEGORY_UNKNOWN", Category.class),
                unit == null ? fields.text("unit") : unit,
                fields.integer(
                        "durationMonths", "DURATION_OUT_OF_RANGE", "La durée est un nombre entier de mois, de 1 à 72."),
                fields.date("startsOn", "START_INVALID"),
                flag("asSoonAsPossible"),
                fields.integer(
                        "workingTimePercent",
                        "WORKING_TIME_OUT_OF_RANGE",
                        "Le temps de travail est un nombre entier, de 1 à 100."),
                fields.text("justification"),
                fields.text("absentAgentReference"),
                flag("designatedExpertPost"),
                new PostFacts(
                        !Boolean.FALSE.equals(fields.answer("cadreExists")),
                        flag("sixYearsOfService"),
                        fields.answer("deliberationAllowsContract")));
    }

    private boolean flag(String field) {
        return Boolean.TRUE.equals(fields.answer(field));
    }

    private @Nullable JobDescription sheet() {
        JsonNode value = fields.node("jobDescription");
        if (value == null) {
            return null;
        }
        try {
            return JobDescriptionJson.read(value.toString());
        } catch (UncheckedIOException e) {
            fields.refuse(
                    "JOB_DESCRIPTION_UNREADABLE",
                    "La fiche de poste n’a pas pu être lue : un champ n’a pas la forme attendue.",
                    "jobDescription");
            return null;
        }
    }
}
