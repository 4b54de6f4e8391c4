package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CaseRules;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.offer.ActView;
import fr.metropole.recruitment.offer.OfferView;
import fr.metropole.recruitment.offer.Offers;
import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is due once the act is signed: legality control within fifteen days, and nobody starts before (CGCT L2131-1). */
@Component
class EndingRules implements CaseRules {

    private static final int PLACE = 70;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    private final Completions completions;
    private final Offers offers;
    private final Requisitions requisitions;

    EndingRules(Completions completions, Offers offers, Requisitions requisitions) {
        this.completions = completions;
        this.offers = offers;
        this.requisitions = requisitions;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Rule> rules(CaseReference reference) {
        LocalDate signedOn = offers.current(reference)
                .map(OfferView::act)
                .map(ActView::signedOn)
                .orElse(null);
        boolean control = requisitions
                .find(reference)
                .map(RequisitionView::basis)
                .filter(LegalBasis::legalityControl)
                .isPresent();
        if (signedOn == null || !control) {
            return List.of();
        }
        CompletionView end = completions.find(reference).orElse(null);
        return List.of(transmission(end), start(end, signedOn));
    }

    private static Rule transmission(@Nullable CompletionView end) {
        LocalDate sent = end == null ? null : end.transmittedOn();
        return Rule.judged(
                "ACT_TRANSMITTED",
                "L’acte est transmis au contrôle de légalité dans les quinze jours de sa signature",
                sent == null ? null : "Transmis le " + DAY.format(sent),
                end != null && end.transmissionLate() ? "Transmis plus de quinze jours après la signature" : null);
    }

    private static Rule start(@Nullable CompletionView end, LocalDate signedOn) {
        LocalDate started = end == null ? null : end.startedOn();
        Optional<Refusal> early = end == null || started == null
                ? Optional.empty()
                : StartRule.check(
                        started, signedOn, true, end.transmittedOn(), end.acknowledgedOn() != null, LocalDate.MAX);
        return Rule.judged(
                "START_AFTER_TRANSMISSION",
                "Personne ne prend son service avant que l’acte soit transmis et reçu",
                started == null ? null : "Prise de service le " + DAY.format(started),
                early.map(Refusal::sentence).orElse(null));
    }
}
