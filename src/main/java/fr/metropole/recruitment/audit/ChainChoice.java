package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.audit.CollectedFacts.Told;
import fr.metropole.recruitment.core.CaseReference;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * To which chain a fact belongs: to its process instance; outside of the engine to its application, else to its
 * recruitment. So two candidates never write to the same chain.
 */
@Component
class ChainChoice {

    static final String ADMINISTRATION = "administration";
    static final String OF_CASE = "case:";
    static final String OF_APPLICATION = "application:";

    private final ObjectProvider<Whereabouts> whereabouts;
    private final Clock clock;

    ChainChoice(ObjectProvider<Whereabouts> whereabouts, Clock clock) {
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    String chainOf(Fact fact) {
        if (fact.chain() != null) {
            return fact.chain();
        }
        return whereabouts.stream()
                .flatMap(here -> here.instance().stream())
                .findFirst()
                .orElseGet(() -> outside(fact));
    }

    private static String outside(Fact fact) {
        if (fact.subject() != null) {
            return OF_APPLICATION + fact.subject();
        }
        CaseReference reference = fact.reference();
        return reference == null ? ADMINISTRATION : OF_CASE + reference.slug();
    }

    /** The header of a chain that this transaction meets first: one outside of the engine, or of an older instance. */
    Chain chain(String id, List<Told> told, CollectedFacts facts) {
        CaseReference reference = told.stream()
                .map(Told::fact)
                .filter(Objects::nonNull)
                .map(Fact::reference)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> reference(facts.references().get(id)));
        String number = id.startsWith(OF_APPLICATION) ? id.substring(OF_APPLICATION.length()) : null;
        return new Chain(
                id,
                reference == null ? null : reference.slug(),
                reference == null ? null : reference.value(),
                null,
                null,
                null,
                name(id),
                number,
                null,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** The header of the chain of a process instance. */
    static Chain chain(ChainOpening opening, @Nullable String reference) {
        CaseReference known = reference(reference == null ? opening.businessKey() : reference);
        return new Chain(
                opening.chain(),
                known == null ? null : known.slug(),
                known == null ? null : known.value(),
                opening.process(),
                opening.version(),
                opening.definition(),
                opening.name() == null ? "Processus" : opening.name(),
                opening.businessKey(),
                opening.parent(),
                millis(opening.openedAt()));
    }

    private static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }

    private static @Nullable CaseReference reference(@Nullable String value) {
        return value != null && CaseReference.isValid(value) ? new CaseReference(value) : null;
    }

    private static String name(String id) {
        if (id.startsWith(OF_APPLICATION)) {
            return "Dossier de candidature";
        }
        return id.startsWith(OF_CASE) ? "Dossier de recrutement" : "Administration";
    }
}
