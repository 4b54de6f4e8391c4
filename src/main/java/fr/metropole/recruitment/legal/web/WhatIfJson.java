package fr.metropole.recruitment.legal.web;

import com.fasterxml.jackson.databind.JsonNode;
import fr.metropole.recruitment.core.JsonFields;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.legal.LegalFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a what-if question; what is left out stays unknown. */
final class WhatIfJson {

    /** Fifty years: longer is a slip of the finger. */
    static final int LONGEST = 600;

    private final JsonFields fields;

    private WhatIfJson(JsonNode body) {
        this.fields = new JsonFields(body);
    }

    static Outcome<LegalFacts> read(JsonNode body) {
        WhatIfJson json = new WhatIfJson(body);
        List<Refusal> faults = json.fields.faults();
        return faults.isEmpty() ? json.fields.outcome(json.facts()) : Outcome.refused(faults);
    }

    private LegalFacts facts() {
        return LegalFacts.builder()
                .need(fields.choice("need", "NEED_UNKNOWN", Need.class))
                .route(fields.choice("route", "ROUTE_UNKNOWN", Route.class))
                .category(fields.choice("category", "CATEGORY_UNKNOWN", Category.class))
                .durationMonths(fields.integer(
                        "durationMonths",
                        1,
                        LONGEST,
                        "DURATION_OUT_OF_RANGE",
                        "La durée est un nombre entier de mois, de 1 à 600."))
                .absentAgent(fields.answer("absentAgent"))
                .civilServantChosen(fields.answer("civilServantChosen"))
                .deliberationAllowsContract(fields.answer("deliberationAllowsContract"))
                .creditsAvailable(fields.answer("creditsAvailable"))
                .cadreExists(fields.answer("cadreExists"))
                .workingTimePercent(fields.integer(
                        "workingTimePercent",
                        1,
                        100,
                        "WORKING_TIME_OUT_OF_RANGE",
                        "Le temps de travail est un nombre entier, de 1 à 100."))
                .designatedExpertPost(fields.answer("designatedExpertPost"))
                .sixYearsOfService(fields.answer("sixYearsOfService"))
                .urgencyReason(urgency())
                .noticeDate(fields.date("noticeDate", "NOTICE_DATE_INVALID"))
                .build();
    }

    /** Urgency lifts the minimum period only with its reason. */
    private @Nullable String urgency() {
        JsonNode urgency = fields.node("urgency");
        if (urgency == null) {
            return null;
        }
        JsonNode reason = urgency.path("reason");
        if (!reason.isTextual() || reason.asText().isBlank()) {
            fields.refuse("URGENCY_REASON_MISSING", "L’urgence se motive : indiquez la raison.", "urgency");
            return null;
        }
        return reason.asText().strip();
    }
}
