package fr.metropole.recruitment.retention.web;

import fr.metropole.recruitment.retention.CandidateRequests;
import fr.metropole.recruitment.retention.Disposals;
import fr.metropole.recruitment.retention.Holds;
import fr.metropole.recruitment.retention.RetentionPeriods;
import fr.metropole.recruitment.retention.RetentionRule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts the page of retention together. */
@Component
class RetentionOverview {

    private final Disposals disposals;
    private final Holds holds;
    private final CandidateRequests requests;
    private final RetentionPeriods periods;
    private final Clock clock;

    RetentionOverview(
            Disposals disposals, Holds holds, CandidateRequests requests, RetentionPeriods periods, Clock clock) {
        this.disposals = disposals;
        this.holds = holds;
        this.requests = requests;
        this.periods = periods;
        this.clock = clock;
    }

    Map<String, Object> model() {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("rules", rules());
        model.put("lists", disposals.all());
        model.put("holds", holds.inForce());
        model.put("requests", requests.all());
        model.put("today", LocalDate.now(clock));
        return model;
    }

    private Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        for (RetentionRule rule : RetentionRule.values()) {
            rules.put(rule.label(), words(periods.of(rule)));
        }
        return rules;
    }

    private static String words(Period period) {
        if (period.isZero()) {
            return "sans délai, une fois la réponse envoyée";
        }
        return period.getYears() > 0
                ? period.getYears() + " ans après la clôture du recrutement"
                : period.getMonths() + " mois après la clôture du recrutement";
    }
}
