package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.requisition.CouncilVote;
import fr.metropole.recruitment.requisition.PostCreationView;
import fr.metropole.recruitment.requisition.PostCreations;
import fr.metropole.recruitment.requisition.RequisitionView;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms of the post's creation show: the request, and the deliberation as far as it has got. */
@Component
class DeliberationShow {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RequestShow requests;
    private final PostCreations creations;

    DeliberationShow(RequestShow requests, PostCreations creations) {
        this.requests = requests;
        this.creations = creations;
    }

    FormView of(String businessKey) {
        return requests.request(businessKey)
                .map(request -> requests.of(request)
                        .and(creations
                                .find(request.reference())
                                .map(DeliberationShow::known)
                                .orElseGet(() -> proposal(request))))
                .orElseGet(FormView::empty);
    }

    private static FormView proposal(RequisitionView request) {
        return FormView.empty()
                .with("deliberationMotive", request.justification())
                .with("openToContract", true);
    }

    private static FormView known(PostCreationView creation) {
        CouncilVote vote = creation.vote();
        return FormView.empty()
                .with("gradesLabel", creation.draft().grades())
                .with("functionsLabel", creation.draft().functions())
                .with("motiveLabel", creation.draft().motive())
                .with("payLabel", creation.draft().payLevel())
                .with("openToContract", creation.draft().openToContract())
                .with("councilLabel", day(creation.councilDate()))
                .with(
                        "votedOn",
                        creation.councilDate() == null
                                ? null
                                : creation.councilDate().toString())
                .with("voteLabel", vote == null ? "–" : "n° " + vote.number() + " du " + day(vote.votedOn()));
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "–" : DAY.format(date);
    }
}
