package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.CaseRules.Rule;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.requisition.RequisitionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is asked of a choice, with what proves that it was done. */
final class ChoiceProof {

    private ChoiceProof() {}

    static List<Rule> of(@Nullable SelectionView selection, RequisitionView need) {
        List<Rule> rules = new ArrayList<>();
        rules.add(Rule.of(
                "CHOICE_MADE",
                "L’acte est pour la candidature choisie",
                "CASE_NOT_CHOSEN",
                selection == null || selection.chosen() == null ? null : chosen(selection)));
        rules.add(Rule.judged(
                "CHOICE_REASONED",
                "Chaque candidature écartée l’est avec un motif",
                selection == null || selection.candidates().isEmpty() ? null : decided(selection),
                selection == null ? null : unreasoned(selection)));
        if (need.basis() != null && need.basis().assessmentDocument()) {
            rules.add(Rule.of(
                    "CHOICE_ASSESSMENT",
                    "Le document d’appréciation est au dossier",
                    "CASE_ASSESSMENT_MISSING",
                    selection == null || selection.assessment() == null ? null : "Document établi"));
        }
        if (need.civilServantsFirst()) {
            rules.add(Rule.of(
                    "UNSUCCESSFUL_SEARCH",
                    "Un contrat ne vient qu’après le constat infructueux signé, sauf pour un fonctionnaire",
                    "CASE_RECORD_MISSING",
                    selection == null ? null : record(selection)));
        }
        return rules;
    }

    private static String chosen(SelectionView selection) {
        PersonId by = selection.decidedBy();
        return "Candidature " + selection.chosen() + (by == null ? "" : ", choix de " + by.value());
    }

    private static String decided(SelectionView selection) {
        return selection.candidates().size() + " candidatures décidées";
    }

    private static @Nullable String unreasoned(SelectionView selection) {
        String numbers = selection.candidates().stream()
                .filter(ChoiceProof::lacksReason)
                .map(CandidateDecision::applicationNumber)
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? null : "Sans motif : " + numbers;
    }

    private static boolean lacksReason(CandidateDecision decision) {
        boolean leftOut = !decision.shortlisted() && decision.shortlistReason().isBlank();
        boolean refused = decision.outcome() == CandidateOutcome.NOT_RETAINED
                && Objects.requireNonNullElse(decision.outcomeReason(), "").isBlank();
        return leftOut || refused;
    }

    /** While a civil servant is chosen there is nothing to record. */
    private static @Nullable String record(SelectionView selection) {
        return selection
                .latestRecord()
                .filter(UnsuccessfulRecord::isSigned)
                .map(record -> "Constat signé par "
                        + Objects.requireNonNull(record.signedBy()).value())
                .orElse(selection.chosen() == null ? null : "Aucun contrat avant constat");
    }
}
