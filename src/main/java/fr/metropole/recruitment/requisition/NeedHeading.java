package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.process.FormView;
import org.springframework.stereotype.Component;

/** What the forms of every step show first, so that whoever opens a task knows which recruitment it belongs to. */
@Component
public class NeedHeading {

    private final Organisation organisation;

    NeedHeading(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The case, the post, the unit that holds it and who asks for it, in words. */
    public FormView of(RequisitionView request) {
        return FormView.empty()
                .with("caseReference", request.reference().value())
                .with("caseSlug", request.slug())
                .with("caseTitle", request.title())
                .with("unitName", organisation.nameOf(request.unitCode()))
                .with("requesterTitle", organisation.titleOf(request.requester()));
    }
}
