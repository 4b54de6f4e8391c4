package fr.metropole.recruitment.offer.process;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.offer.ActDesk;
import fr.metropole.recruitment.offer.CaseCheck;
import fr.metropole.recruitment.offer.OfferView;
import fr.metropole.recruitment.offer.SignatureVerdict;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The authority's signature under an order or a contract. */
@Component
class SignatureForm {

    private final ActDesk desk;
    private final OfferHeading heading;
    private final SuggestedDates dates;
    private final ActRouting routing;
    private final CaseCheck cases;

    SignatureForm(ActDesk desk, OfferHeading heading, SuggestedDates dates, ActRouting routing, CaseCheck cases) {
        this.desk = desk;
        this.heading = heading;
        this.dates = dates;
        this.routing = routing;
        this.cases = cases;
    }

    FormView show(TaskContext task) {
        return heading.of(task)
                .with("signedOn", dates.today().toString())
                .with(
                        "legalGaps",
                        heading.offer(task).map(cases::missing).orElse(List.of()).stream()
                                .map(Refusal::sentence)
                                .map(sentence -> "- " + sentence)
                                .collect(Collectors.joining("\n")));
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
