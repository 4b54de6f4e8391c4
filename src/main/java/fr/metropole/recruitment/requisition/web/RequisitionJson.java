package fr.metropole.recruitment.requisition.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.JobDescriptionJson;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.requisition.NeedInput;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a request as JSON, field by field, so that a wrong type is a sentence about that field and not a parser's message. */
final class RequisitionJson {

    /**
     * What the body says.
     *
     * @param reference reference asked for, or null
     * @param need facts of the need, completed from the job description
     * @param jobDescription job description, or null when none came along
     */
    record Body(@Nullable String reference, NeedInput need, @Nullable JobDescription jobDescription) {}

    private final JsonNode body;
    private final List<Refusal> faults = new ArrayList<>();

    private RequisitionJson(JsonNode body) {
        this.body = body;
    }

    static Outcome<Body> read(JsonNode body) {
        RequisitionJson json = new RequisitionJson(body);
        JobDescription sheet = json.sheet();
        NeedInput need = json.need();
        Body read = new Body(json.text("reference"), sheet == null ? need : need.completedFrom(sheet), sheet);
        return json.faults.isEmpty() ? Outcome.accepted(read) : Outcome.refused(json.faults);
    }

    private NeedInput need() {
        String unit = text("unitCode");
        return new NeedInput(
                text("title"),
                choice("need", "NEED_UNKNOWN", Need.class),
                choice("route", "ROUTE_UNKNOWN", Route.class),
                choice("category", "CATEGORY_UNKNOWN", Category.class),
                unit == null ? text("unit") : unit,
                integer("durationMonths", "DURATION_OUT_OF_RANGE", "La durée est un nombre entier de mois, de 1 à 72."),
                date("startsOn"),
                flag("asSoonAsPossible"),
                integer(
                        "workingTimePercent",
                        "WORKING_TIME_OUT_OF_RANGE",
                        "Le temps de travail est un nombre entier, de 1 à 100."),
                text("justification"),
                text("absentAgentReference"),
                flag("designatedExpertPost"));
    }

    private @Nullable String text(String field) {
        JsonNode value = body.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isValueNode()) {
            refuse("FIELD_NOT_A_TEXT", "Ce champ est un texte.", field);
            return null;
        }
        return value.asText();
    }

    private <E extends Enum<E>> @Nullable E choice(String field, String code, Class<E> type) {
        String text = text(field);
        if (text == null || text.isBlank()) {
            return null;
        }
        E[] all = type.getEnumConstants();
        for (E one : all) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        String known = Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "));
        refuse(code, "Cette valeur n’existe pas ; les valeurs admises sont : " + known + ".", field);
        return null;
    }

    private @Nullable Integer integer(String field, String code, String sentence) {
        JsonNode value = body.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            refuse(code, sentence, field);
            return null;
        }
        return value.intValue();
    }

    private @Nullable LocalDate date(String field) {
        String text = text(field);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            refuse("START_INVALID", "La date s’écrit année-mois-jour, par exemple 2027-03-15.", field);
            return null;
        }
    }

    private boolean flag(String field) {
        JsonNode value = body.path(field);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            refuse("FIELD_NOT_YES_NO", "Ce champ vaut vrai ou faux.", field);
        }
        return value.asBoolean(false);
    }

    private @Nullable JobDescription sheet() {
        JsonNode value = body.path("jobDescription");
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        try {
            return JobDescriptionJson.read(value.toString());
        } catch (UncheckedIOException e) {
            refuse(
                    "JOB_DESCRIPTION_UNREADABLE",
                    "La fiche de poste n’a pas pu être lue : un champ n’a pas la forme attendue.",
                    "jobDescription");
            return null;
        }
    }

    private void refuse(String code, String sentence, String field) {
        faults.add(Refusal.of(code, sentence, field));
    }
}
