package fr.metropole.recruitment.offer.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.offer.ActDesk;
import fr.metropole.recruitment.offer.OfferView;
import fr.metropole.recruitment.offer.SignatureVerdict;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The authority's signature under an order or a contract. */
@Component
class SignatureForm {

    private final ActDesk desk;
    private final OfferHeading heading;
    private final SuggestedDates dates;
    private final ActRouting routing;

    SignatureForm(ActDesk desk, OfferHeading heading, SuggestedDates dates, ActRouting routing) {
        this.desk = desk;
        this.heading = heading;
        this.dates = dates;
        this.routing = routing;
    }

    FormView show(TaskContext task) {
        return heading.of(task).with("signedOn", dates.today().toString());
    }

    Outcome<Routing> complete(TaskContext task, Submission form) {
        CaseReference reference = new CaseReference(task.businessKey());
        SignatureVerdict verdict = form.requiredChoice("verdict", SignatureVerdict.class);
        Outcome<OfferView> done =
                switch (verdict) {
                    case SIGNED -> desk.sign(reference, Objects.requireNonNull(form.date("signedOn")), task.actor());
                    case RETURNED -> desk.returnForCorrection(reference, form.text("reason"), task.actor());
                    case REFUSED -> desk.refuse(reference, form.text("reason"), task.actor());
                };
        return done.map(offer -> routing.of(offer, verdict));
    }
}
