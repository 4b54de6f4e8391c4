package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CaseSection;
import fr.metropole.recruitment.offer.OfferWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The end of a case on its page. */
@Component
class CompletionSection implements CaseSection {

    private static final int PLACE = 80;

    private final Completions completions;
    private final TermDesk terms;
    private final TransmissionDesk transmissions;

    CompletionSection(Completions completions, TermDesk terms, TransmissionDesk transmissions) {
        this.completions = completions;
        this.terms = terms;
        this.transmissions = transmissions;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String title() {
        return "Clôture";
    }

    @Override
    public List<Line> lines(CaseReference reference) {
        List<Line> lines = new ArrayList<>(
                completions.find(reference).map(CompletionSection::lines).orElseGet(List::of));
        terms.find(reference).ifPresent(term -> term(lines, term));
        transmissions.fourMonthsOver(reference).ifPresent(last -> lines.add(0, Line.of("Attention", warning(last))));
        return lines;
    }

    private static List<Line> lines(CompletionView end) {
        List<Line> lines = new ArrayList<>();
        if (end.outcome() != null) {
            lines.add(Line.of("Issue", end.outcome().label()));
        }
        dated(lines, "Transmis au contrôle de légalité", end.transmittedOn(), transmission(end));
        dated(lines, "Accusé de transmission", end.acknowledgedOn(), end.acknowledgementNumber());
        if (end.declaration() != null) {
            lines.add(Line.of("Déclaration de l’issue", end.declaration().label()));
        }
        dated(lines, "Prise de poste", end.startedOn(), null);
        dated(lines, "Fin de la période d’essai", end.trialEndsOn(), end.trialRenewed() ? "renouvelée" : null);
        if (end.trialVerdict() != null) {
            lines.add(Line.of("Issue de l’essai", trial(end.trialVerdict(), end.trialReason())));
        }
        return lines;
    }

    private static String warning(LocalDate last) {
        return "Personne n’a été nommé dans les quatre mois de la publication, soit avant le " + OfferWords.day(last)
                + " : le poste pourrait ne plus être pourvu que par la liste d’aptitude. À vérifier avant de signer.";
    }

    private static void term(List<Line> lines, ContractTermView term) {
        dated(lines, "Terme du contrat", term.endsOn(), term.totalMonths() + " mois en tout");
        dated(lines, "Suite à notifier à l’agent avant le", term.noticeBy(), null);
        dated(lines, "Retour de l’agent remplacé", term.absentAgentReturnsOn(), null);
        if (term.verdict() != null) {
            lines.add(Line.of("Suite du contrat", term.verdict().label()));
        }
    }

    private static String transmission(CompletionView end) {
        return end.transmissionNumber() + (end.transmissionLate() ? ", après le délai de quinze jours" : "");
    }

    private static String trial(TrialVerdict verdict, @Nullable String reason) {
        return reason == null ? verdict.label() : verdict.label() + " : " + reason;
    }

    private static void dated(List<Line> lines, String label, @Nullable LocalDate day, @Nullable String more) {
        if (day != null) {
            lines.add(Line.of(label, OfferWords.day(day) + (more == null ? "" : ", " + more)));
        }
    }
}
