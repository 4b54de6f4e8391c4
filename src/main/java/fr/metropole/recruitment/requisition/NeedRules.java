package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.legal.LegalRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns what somebody gave into the facts of a need, or says everything that is wrong with it. */
final class NeedRules {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_REFERENCE = 100;
    private static final int LONGEST_DURATION = 72;
    private static final int FULL_TIME = 100;

    private final LocalDate today;
    private final Predicate<String> isUnit;
    private final LegalRules rules;
    private final List<Refusal> faults = new ArrayList<>();

    NeedRules(LocalDate today, Predicate<String> isUnit, LegalRules rules) {
        this.today = today;
        this.isUnit = isUnit;
        this.rules = rules;
    }

    /** @return facts that also have a legal basis, or every fault with the field it is about */
    Outcome<NeedFacts> check(NeedInput input) {
        texts(input);
        kinds(input);
        unit(input.unitCode());
        duration(input.durationMonths());
        start(input);
        workingTime(input.workingTimePercent());
        absentAgent(input);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        NeedFacts facts = facts(input);
        return LegalBases.of(rules.path(facts.legal())).map(basis -> facts);
    }

    private void texts(NeedInput input) {
        faults.addAll(PlainText.faults("TITLE", "L’intitulé du poste", "title", input.title(), LONGEST_TITLE));
        if (input.title() != null && input.title().strip().contains("\n")) {
            refuse("TITLE_MULTILINE", "L’intitulé du poste tient sur une seule ligne.", "title");
        }
        faults.addAll(PlainText.faults(
                "JUSTIFICATION", "La justification du besoin", "justification", input.justification(), LONGEST_TEXT));
    }

    private void kinds(NeedInput input) {
        if (input.need() == null) {
            refuse("NEED_MISSING", "Indiquez la nature du besoin.", "need");
        }
        if (input.route() == null) {
            refuse("ROUTE_MISSING", "Indiquez la voie de recrutement.", "route");
        }
        if (input.category() == null) {
            refuse("CATEGORY_MISSING", "Indiquez la catégorie du poste : A, B ou C.", "category");
        }
    }

    private void unit(@Nullable String code) {
        if (code == null || code.isBlank()) {
            refuse("UNIT_MISSING", "Indiquez l’unité qui porte le poste.", "unitCode");
        } else if (code.length() > 40 || !isUnit.test(code)) {
            refuse("UNIT_UNKNOWN", "Cette unité n’existe pas dans l’organisation.", "unitCode");
        }
    }

    private void duration(@Nullable Integer months) {
        if (months != null && (months < 1 || months > LONGEST_DURATION)) {
            refuse("DURATION_OUT_OF_RANGE", "La durée est comprise entre 1 et 72 mois.", "durationMonths");
        }
    }

    private void start(NeedInput input) {
        LocalDate day = input.startsOn();
        if (day == null && !input.asSoonAsPossible()) {
            refuse("START_MISSING", "Indiquez une date de prise de poste, ou « dès que possible ».", "startsOn");
        }
        if (day != null && input.asSoonAsPossible()) {
            refuse("START_AMBIGUOUS", "Choisissez une date de prise de poste ou « dès que possible ».", "startsOn");
        }
        if (day != null && day.isBefore(today)) {
            refuse("START_IN_PAST", "La date de prise de poste est déjà passée.", "startsOn");
        }
    }

    private void workingTime(@Nullable Integer percent) {
        if (percent != null && (percent < 1 || percent > FULL_TIME)) {
            refuse("WORKING_TIME_OUT_OF_RANGE", "Le temps de travail va de 1 à 100 %.", "workingTimePercent");
        }
    }

    private void absentAgent(NeedInput input) {
        String reference = input.absentAgentReference();
        if (input.need() == Need.REPLACEMENT && (reference == null || reference.isBlank())) {
            refuse(
                    "ABSENT_AGENT_MISSING",
                    "Un remplacement désigne l’agent absent : indiquez sa référence interne.",
                    "absentAgentReference");
        } else if (reference != null) {
            faults.addAll(PlainText.faults(
                    "ABSENT_AGENT",
                    "La référence de l’agent absent",
                    "absentAgentReference",
                    reference,
                    LONGEST_REFERENCE));
        }
    }

    private static NeedFacts facts(NeedInput input) {
        Integer percent = input.workingTimePercent();
        String absent = input.absentAgentReference();
        return new NeedFacts(
                required(input.title()).strip(),
                required(input.need()),
                required(input.route()),
                required(input.category()),
                required(input.unitCode()),
                input.durationMonths(),
                input.startsOn(),
                input.asSoonAsPossible(),
                percent == null ? FULL_TIME : percent,
                required(input.justification()).strip(),
                input.need() == Need.REPLACEMENT && absent != null ? absent.strip() : null,
                input.designatedExpertPost(),
                input.post());
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("checked before");
        }
        return value;
    }

    private void refuse(String code, String sentence, String field) {
        faults.add(Refusal.of(code, sentence, field));
    }
}
