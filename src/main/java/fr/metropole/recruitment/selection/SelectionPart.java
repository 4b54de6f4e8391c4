package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CommunicablePart;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** His part of the assessment document and what was decided on him; the same parts of the others are masked. */
@Component
class SelectionPart implements CommunicablePart {

    private static final int PLACE = 30;

    private final Selections selections;

    SelectionPart(Selections selections) {
        this.selections = selections;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    @Transactional(readOnly = true)
    public Part of(CaseReference reference, String applicationNumber) {
        SelectionView selection = selections.find(reference).orElse(null);
        CandidateDecision own = selection == null
                ? null
                : selection.candidate(applicationNumber).orElse(null);
        return selection == null || own == null
                ? new Part("Sélection", List.of(), List.of())
                : new Part("Sélection", passages(selection, own), masked(selection, own));
    }

    private static List<Passage> passages(SelectionView selection, CandidateDecision own) {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(
                "Présélection",
                own.shortlisted() ? "Retenue pour un entretien" : "Non retenue. " + own.shortlistReason()));
        if (own.shortlisted() && !selection.questions().isEmpty()) {
            passages.add(new Passage("Questions posées à chaque candidat", String.join("\n", selection.questions())));
            add(passages, "Document d’appréciation, partie générale", selection.assessment());
        }
        add(passages, "Document d’appréciation, partie qui vous concerne", own.assessment());
        CandidateOutcome outcome = own.outcome();
        if (outcome != null) {
            passages.add(new Passage("Décision", outcome.label()));
            add(passages, "Motif de la décision", own.outcomeReason());
        }
        return passages;
    }

    private static void add(List<Passage> passages, String heading, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            passages.add(new Passage(heading, text));
        }
    }

    private static List<Masked> masked(SelectionView selection, CandidateDecision own) {
        int others = (int) selection.candidates().stream()
                .filter(one -> !one.applicationNumber().equals(own.applicationNumber()))
                .count();
        List<Masked> masked = new ArrayList<>();
        if (others > 0) {
            masked.add(new Masked("Appréciations et décisions sur les autres candidats", others, Masked.OF_OTHERS));
        }
        if (!selection.records().isEmpty()) {
            masked.add(new Masked("Constats infructueux", selection.records().size(), Masked.OF_OTHERS));
        }
        return masked;
    }
}
