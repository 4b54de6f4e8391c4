package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.PostCreations;
import fr.metropole.recruitment.requisition.RequisitionStatus;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a notice may be worked on, whatever the process says: after the approval, once the post exists, in its own order. */
@Component
class NoticeGate {

    private final Requisitions requisitions;
    private final PostCreations creations;

    NoticeGate(Requisitions requisitions, PostCreations creations) {
        this.requisitions = requisitions;
        this.creations = creations;
    }

    /** @return the case, or {@code NOTICE_BEFORE_APPROVAL}, {@code POST_NOT_CREATED} */
    Outcome<RequisitionView> open(CaseReference reference) {
        RequisitionView need = requisitions.find(reference).orElseThrow();
        if (need.status() != RequisitionStatus.APPROVED) {
            return Outcome.refused(Refusal.conflict(
                    "NOTICE_BEFORE_APPROVAL", "Aucun avis ne se publie avant que la demande soit approuvée."));
        }
        LegalBasis basis = need.basis();
        Optional<Refusal> post =
                basis != null && basis.deliberation() ? creations.lacks(reference, false) : Optional.empty();
        return post.<Outcome<RequisitionView>>map(Outcome::refused).orElseGet(() -> Outcome.accepted(need));
    }

    /** @return the notice, or {@code NOTICE_STATE} when it is at another step */
    static Outcome<Notice> at(Notice notice, NoticeStatus... steps) {
        List<NoticeStatus> expected = Arrays.asList(steps);
        return expected.contains(notice.status())
                ? Outcome.accepted(notice)
                : Outcome.refused(Refusal.conflict(
                        "NOTICE_STATE", "L’avis de vacance n’en est pas à cette étape de sa publication."));
    }
}
