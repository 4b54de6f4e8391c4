package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.FormView.Option;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.requisition.NeedFacts;
import fr.metropole.recruitment.requisition.NeedInput;
import fr.metropole.recruitment.requisition.PostFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of the need, in the start form of a recruitment and in the form that corrects a request. */
@Component
public class NeedForm {

    private static final int FULL_TIME = 100;

    private final Organisation organisation;

    NeedForm(Organisation organisation) {
        this.organisation = organisation;
    }

    /** The empty form: all units to choose from, the requester's own proposed. */
    public FormView empty(PersonId requester) {
        List<String> own = organisation.unitsHeadedBy(requester);
        return units().with("unitCode", own.isEmpty() ? null : own.get(0))
                .with("workingTimePercent", FULL_TIME)
                .with("asSoonAsPossible", false)
                .with("designatedExpertPost", false)
                .with("noCadre", false)
                .with("sixYearsOfService", false);
    }

    /** The form filled with a need. */
    FormView show(NeedFacts facts) {
        return units().with("title", facts.title())
                .with("need", facts.need().name())
                .with("route", facts.route().name())
                .with("category", facts.category().name())
                .with("unitCode", facts.unitCode())
                .with("durationMonths", facts.durationMonths())
                .with(
                        "startsOn",
                        facts.startsOn() == null ? null : facts.startsOn().toString())
                .with("asSoonAsPossible", facts.asSoonAsPossible())
                .with("workingTimePercent", facts.workingTimePercent())
                .with("justification", facts.justification())
                .with("absentAgentReference", facts.absentAgentReference())
                .with("designatedExpertPost", facts.designatedExpertPost())
                .with("noCadre", !facts.post().cadreExists())
                .with("sixYearsOfService", facts.post().sixYearsOfService());
    }

    private FormView units() {
        return FormView.empty()
                .withOptions(
                        "units",
                        organisation.units().stream()
                                .map(unit -> new Option(unit.name() + " (" + unit.code() + ")", unit.code()))
                                .toList());
    }

    /** Reads the fields back. */
    public static NeedInput read(Submission submission) {
        boolean soon = submission.flag("asSoonAsPossible");
        return new NeedInput(
                submission.text("title"),
                choice(submission, "need", Need.class),
                choice(submission, "route", Route.class),
                choice(submission, "category", Category.class),
                submission.text("unitCode"),
                submission.integer("durationMonths"),
                soon ? null : submission.date("startsOn"),
                soon,
                submission.integer("workingTimePercent"),
                submission.text("justification"),
                submission.text("absentAgentReference"),
                submission.flag("designatedExpertPost"),
                new PostFacts(!submission.flag("noCadre"), submission.flag("sixYearsOfService"), null));
    }

    private static <E extends Enum<E>> @Nullable E choice(Submission submission, String key, Class<E> type) {
        return submission.choice(key, type);
    }
}
