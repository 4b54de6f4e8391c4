package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.requisition.LegalBasis;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the law asks of a notice before it is prepared and before it counts as published. */
final class NoticeChecks {

    private NoticeChecks() {}

    static List<Refusal> of(NoticePlan plan, @Nullable LegalBasis basis, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (plan.plannedOn().isBefore(today)) {
            refusals.add(Refusal.of(
                    "PUBLICATION_IN_PAST", "La publication ne peut pas être prévue dans le passé.", "plannedOn"));
        }
        if (plan.channels().isEmpty()) {
            refusals.add(Refusal.of("CHANNEL_MISSING", "Choisissez au moins un support de publication.", "channels"));
        }
        portal(basis, new HashSet<>(plan.channels())).ifPresent(refusals::add);
        ClosingRule.check(plan.plannedOn(), plan.closesOn(), minimum(basis), plan.urgencyReason())
                .ifPresent(refusals::add);
        return refusals;
    }

    static List<Refusal> of(
            NoticePublication publication,
            @Nullable LegalBasis basis,
            @Nullable String urgencyReason,
            LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (publication.publishedOn().isAfter(today)) {
            refusals.add(Refusal.of(
                    "PUBLICATION_IN_FUTURE",
                    "La publication se confirme une fois faite : sa date ne peut pas être à venir.",
                    "publishedOn"));
        }
        if (publication.closesOn().isBefore(today)) {
            refusals.add(Refusal.of("CLOSING_IN_PAST", "La date limite est déjà passée.", "closesOn"));
        }
        Set<Channel> proved = new HashSet<>();
        publication.proofs().forEach(proof -> proved.add(proof.channel()));
        if (proved.isEmpty()) {
            refusals.add(Refusal.of("PROOF_MISSING", "Indiquez où l’avis a été publié.", "channels"));
        }
        portal(basis, proved).ifPresent(refusals::add);
        declaration(basis, publication.declarationNumber()).ifPresent(refusals::add);
        ClosingRule.check(publication.publishedOn(), publication.closesOn(), minimum(basis), urgencyReason)
                .ifPresent(refusals::add);
        return refusals;
    }

    /** No act without its declaration number, where one is due (CGFP L313-4). */
    static java.util.Optional<Refusal> declaration(@Nullable LegalBasis basis, @Nullable String number) {
        return basis != null && basis.declaration() && number == null
                ? java.util.Optional.of(Refusal.of(
                        "DECLARATION_NUMBER_MISSING",
                        "Ce recrutement exige une déclaration (DVE) : indiquez son numéro.",
                        "declarationNumber"))
                : java.util.Optional.empty();
    }

    /** The common portal is compulsory where the rule says so (décret 2018-1351 art. 1, now CGFP D311-1). */
    static java.util.Optional<Refusal> portal(@Nullable LegalBasis basis, Set<Channel> channels) {
        return basis != null && basis.portal() && !channels.isEmpty() && !channels.contains(Channel.COMMON_PORTAL)
                ? java.util.Optional.of(Refusal.of(
                        "PORTAL_MISSING", "Ce recrutement doit être publié sur l’espace numérique commun.", "channels"))
                : java.util.Optional.empty();
    }

    static List<Channel> compulsoryChannels(@Nullable LegalBasis basis) {
        return basis != null && basis.portal()
                ? List.of(Channel.OWN_SITE, Channel.COMMON_PORTAL)
                : List.of(Channel.OWN_SITE);
    }

    static Period minimum(@Nullable LegalBasis basis) {
        String period = basis == null ? "P1M" : basis.minimumApplicationPeriod();
        return period.startsWith("P") ? Period.parse(period) : Period.ZERO;
    }
}
