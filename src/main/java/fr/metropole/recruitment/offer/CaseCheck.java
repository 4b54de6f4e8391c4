package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.ActCheck;
import fr.metropole.recruitment.core.ActsInHand;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at the whole case before its act is signed. A technical administrator can move a process past any step; what the
 * step should have left in the case is then missing, and is named to the authority.
 */
@Component
public class CaseCheck implements ActsInHand {

    private final List<ActCheck> checks;
    private final Offers offers;

    CaseCheck(List<ActCheck> checks, Offers offers) {
        this.checks =
                checks.stream().sorted(Comparator.comparingInt(ActCheck::order)).toList();
        this.offers = offers;
    }

    /** Every legal step that the case lacks, in the order of the path; empty when the act may be signed. */
    public List<Refusal> missing(OfferView offer) {
        ActCheck.ActToSign act = act(offer);
        Stream<Refusal> breaches = checks.stream()
                .flatMap(check -> check.rules(offer.caseReference()).stream())
                .flatMap(rule -> Optional.ofNullable(rule.breach())
                        .map(breach -> Refusal.conflict(rule.code(), rule.words() + ". " + breach + "."))
                        .stream());
        return Stream.concat(checks.stream().flatMap(check -> check.missing(act).stream()), breaches)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<InHand> of(CaseReference reference) {
        return offers.current(reference)
                .map(offer -> new InHand(
                        act(offer), offer.act() != null && offer.act().signedBy() != null));
    }

    private static ActCheck.ActToSign act(OfferView offer) {
        return new ActCheck.ActToSign(
                offer.caseReference(), offer.applicationNumber(), offer.kind() == OfferKind.CONTRACT);
    }
}
