package fr.metropole.recruitment.requisition;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The opinions on a request as proof: who gave them, when, and that nobody decided on his own request. */
final class OpinionProof {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

    private OpinionProof() {}

    /** The latest favourable opinion of a step, or null. */
    static @Nullable String of(RequisitionView request, ReviewStep step) {
        return request.opinions().stream()
                .filter(opinion -> opinion.countsFor(step) && opinion.verdict() == Verdict.APPROVED)
                .reduce((earlier, later) -> later)
                .map(opinion -> "Rendu le " + DAY.format(opinion.at()) + " par "
                        + opinion.by().value())
                .orElse(null);
    }

    static String deciders(RequisitionView request) {
        return "Demandeur : " + request.requester().value() + " ; avis de "
                + request.opinions().stream()
                        .map(opinion -> opinion.by().value())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    /** Why somebody decided on his own request, or null. */
    static @Nullable String own(RequisitionView request) {
        List<String> own = request.opinions().stream()
                .filter(opinion -> opinion.by().equals(request.requester()))
                .map(opinion -> opinion.step().label())
                .distinct()
                .toList();
        return own.isEmpty() ? null : "Le demandeur a lui-même rendu : " + String.join(", ", own);
    }
}
