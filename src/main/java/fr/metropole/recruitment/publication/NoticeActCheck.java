package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.core.ActCheck;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** No act without a notice that was lawfully published and has closed. */
@Component
class NoticeActCheck implements ActCheck {

    private static final int PLACE = 20;

    private final Notices notices;
    private final Requisitions requisitions;

    NoticeActCheck(Notices notices, Requisitions requisitions) {
        this.notices = notices;
        this.requisitions = requisitions;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Refusal> missing(ActToSign act) {
        NoticeView notice = notices.find(act.reference()).orElse(null);
        LocalDate publishedOn = notice == null ? null : notice.publishedOn();
        LocalDate closesOn = notice == null ? null : notice.closesOn();
        if (notice == null || publishedOn == null || closesOn == null) {
            return List.of(Refusal.conflict("CASE_NOT_PUBLISHED", "Aucun avis de vacance n’a été publié."));
        }
        List<Refusal> missing = new ArrayList<>();
        if (notice.status() != NoticeStatus.CLOSED) {
            missing.add(Refusal.conflict(
                    "CASE_APPLICATIONS_NOT_CLOSED", "Les candidatures ne sont pas closes, ou l’avis a été retiré."));
        }
        requisitions
                .find(act.reference())
                .ifPresent(need -> missing.addAll(unlawful(notice, publishedOn, closesOn, need)));
        return missing;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Rule> rules(CaseReference reference) {
        return requisitions
                .find(reference)
                .map(need -> NoticeRules.of(notices.find(reference).orElse(null), need.basis()))
                .orElse(List.of());
    }

    private static List<Refusal> unlawful(
            NoticeView notice, LocalDate publishedOn, LocalDate closesOn, RequisitionView need) {
        List<Refusal> refusals = new ArrayList<>();
        ClosingRule.check(publishedOn, closesOn, NoticeChecks.minimum(need.basis()), notice.urgencyReason())
                .ifPresent(refusals::add);
        Set<Channel> channels =
                notice.channels().stream().map(ChannelProof::channel).collect(Collectors.toCollection(HashSet::new));
        NoticeChecks.portal(need.basis(), channels).ifPresent(refusals::add);
        NoticeChecks.declaration(need.basis(), notice.declarationNumber()).ifPresent(refusals::add);
        return refusals;
    }
}
