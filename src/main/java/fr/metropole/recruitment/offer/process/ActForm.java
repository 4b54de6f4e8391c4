package fr.metropole.recruitment.offer.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.offer.ActDesk;
import fr.metropole.recruitment.offer.ActDraft;
import fr.metropole.recruitment.offer.ActView;
import fr.metropole.recruitment.offer.OfferLaw;
import fr.metropole.recruitment.offer.OfferView;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.publication.NoticeView;
import fr.metropole.recruitment.publication.Notices;
import fr.metropole.recruitment.requisition.LegalBasis;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The draft of an order or of a contract. */
@Component
class ActForm {

    private final ActDesk desk;
    private final OfferHeading heading;
    private final Notices notices;
    private final OfferLaw law;

    ActForm(ActDesk desk, OfferHeading heading, Notices notices, OfferLaw law) {
        this.desk = desk;
        this.heading = heading;
        this.notices = notices;
        this.law = law;
    }

    FormView show(TaskContext task) {
        LegalBasis basis = heading.need(task).basis();
        String declared = declarationNumber(new CaseReference(task.businessKey()));
        FormView view = heading.of(task)
                .with("declarationNeeded", declared != null || basis != null && basis.declaration())
                .with("citation", heading.offer(task).map(law::citation).orElse(""))
                .with("declarationNumber", declared);
        return heading.offer(task).map(offer -> view.and(former(offer))).orElse(view);
    }

    private static FormView former(OfferView offer) {
        FormView view = FormView.empty().with("startsOn", offer.startsOn().toString());
        ActView act = offer.act();
        if (act == null) {
            return view;
        }
        FormView drafted = view.with("actNumber", act.number()).with("citation", act.citation());
        return act.declarationNumber() == null ? drafted : drafted.with("declarationNumber", act.declarationNumber());
    }

    private @Nullable String declarationNumber(CaseReference reference) {
        return notices.find(reference).map(NoticeView::declarationNumber).orElse(null);
    }

    Outcome<Routing> complete(TaskContext task, Submission form) {
        ActDraft draft = new ActDraft(
                form.requiredText("actNumber"),
                form.requiredText("citation"),
                form.text("declarationNumber"),
                Objects.requireNonNull(form.date("startsOn")));
        return desk.draft(new CaseReference(task.businessKey()), draft, task.actor())
                .map(offer -> Routing.none());
    }
}
