package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.core.CaseRules.Rule;
import fr.metropole.recruitment.requisition.LegalBasis;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the law asks of a notice, with what proves that it was done. */
final class NoticeRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    private NoticeRules() {}

    static List<Rule> of(@Nullable NoticeView notice, @Nullable LegalBasis basis) {
        List<Rule> rules = new ArrayList<>();
        LocalDate published = notice == null ? null : notice.publishedOn();
        rules.add(Rule.of(
                "NOTICE_PUBLISHED",
                "L’avis de vacance a été publié, avec preuve",
                "CASE_NOT_PUBLISHED",
                notice == null || published == null ? null : channels(notice)));
        rules.add(Rule.of(
                "NOTICE_CLOSED",
                "Le délai de candidature est clos",
                "CASE_APPLICATIONS_NOT_CLOSED",
                notice != null && notice.status() == NoticeStatus.CLOSED ? "Clos le " + day(notice.closesOn()) : null));
        rules.add(new Rule(
                "NOTICE_PERIOD",
                "Le délai de candidature n’est pas plus court que le minimum légal, sauf urgence motivée",
                Set.of("CLOSING_TOO_EARLY", "CLOSING_BEFORE_PUBLICATION"),
                notice == null || published == null ? null : period(notice, published, basis),
                null));
        if (basis != null && basis.portal()) {
            rules.add(Rule.of(
                    "NOTICE_PORTAL",
                    "L’avis est publié sur l’espace numérique commun",
                    "PORTAL_MISSING",
                    notice == null || published == null ? null : channels(notice)));
        }
        if (basis != null && basis.declaration()) {
            rules.add(Rule.of(
                    "NOTICE_DECLARATION",
                    "La vacance ou la création a été déclarée (DVE)",
                    "DECLARATION_NUMBER_MISSING",
                    notice == null || notice.declarationNumber() == null ? null : "N° " + notice.declarationNumber()));
        }
        return rules;
    }

    static String period(NoticeView notice, LocalDate published, @Nullable LegalBasis basis) {
        Period minimum = NoticeChecks.minimum(basis);
        String urgency = notice.urgencyReason() == null ? "" : " ; urgence motivée";
        String least =
                minimum.isZero() ? "aucun minimum" : "minimum légal jusqu’au " + DAY.format(published.plus(minimum));
        return "Du " + DAY.format(published) + " au " + day(notice.closesOn()) + " ; " + least + urgency;
    }

    private static String channels(NoticeView notice) {
        return notice.channels().stream()
                .map(proof -> proof.channel().label() + ", le " + DAY.format(proof.publishedOn()))
                .collect(Collectors.joining(" ; "));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "(non fixé)" : DAY.format(day);
    }
}
