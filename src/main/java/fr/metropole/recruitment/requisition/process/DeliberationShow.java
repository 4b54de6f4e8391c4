package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.requisition.CouncilVote;
import fr.metropole.recruitment.requisition.DeliberationDraft;
import fr.metropole.recruitment.requisition.DeliberationDraft.ContractClause;
import fr.metropole.recruitment.requisition.DeliberationStep;
import fr.metropole.recruitment.requisition.PostCreationView;
import fr.metropole.recruitment.requisition.PostCreations;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Setback;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms of the post's creation show: the request, and the deliberation as far as it has got. */
@Component
class DeliberationShow {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Chapter of the expenses of personnel in the accounting plan of local authorities. */
    private static final String PERSONNEL = "012 – Charges de personnel";

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
                .with("deliberationMotive", request.facts().justification())
                .with("budgetChapter", PERSONNEL)
                .with("openToContract", true)
                .with("contractMotive", contractMotive(request))
                .with("returnedReason", "");
    }

    private static String contractMotive(RequisitionView request) {
        return request.civilServantsFirst()
                ? "Les besoins du service, lorsqu’aucun fonctionnaire n’a pu être recruté (CGFP L332-8, 2°)"
                : request.facts().justification();
    }

    private static FormView known(PostCreationView creation) {
        CouncilVote vote = creation.vote();
        LocalDate meeting = creation.councilDate();
        return said(creation.draft())
                .with(
                        "setbacks",
                        creation.setbacks().stream().map(DeliberationShow::line).collect(Collectors.joining("\n")))
                .with("returnedReason", returned(creation))
                .with("councilLabel", day(meeting))
                .with("votedOn", meeting == null ? null : meeting.toString())
                .with("transmittedLabel", day(creation.transmittedOn()))
                .with("voteLabel", vote == null ? "–" : "n° " + vote.number() + " du " + day(vote.votedOn()));
    }

    /** What the draft says, to be read and, once it was returned, to be corrected. */
    private static FormView said(DeliberationDraft draft) {
        ContractClause contract = draft.contract();
        FormView view = FormView.empty()
                .with("gradesLabel", draft.grades())
                .with("grades", draft.grades())
                .with("motiveLabel", draft.motive())
                .with("deliberationMotive", draft.motive())
                .with("budgetChapter", draft.credits().chapter())
                .with("creditsLabel", draft.credits().chapter())
                .with("openToContract", draft.openToContract())
                .with("contractLabel", contract == null ? "non prévu : la voie du contrat est fermée" : words(contract))
                .with("functionsLabel", contract == null ? "–" : contract.functions());
        return contract == null
                ? view
                : view.with("contractMotive", contract.motive())
                        .with("functions", contract.functions())
                        .with("recruitmentLevel", contract.recruitmentLevel())
                        .with("payLevel", contract.payLevel());
    }

    private static String words(ContractClause contract) {
        return "possible – %s ; recrutement : %s ; rémunération : %s"
                .formatted(
                        contract.motive().replaceFirst("\\.$", ""), contract.recruitmentLevel(), contract.payLevel());
    }

    private static String returned(PostCreationView creation) {
        return creation.step() == DeliberationStep.RETURNED
                        && !creation.setbacks().isEmpty()
                ? creation.setbacks().get(creation.setbacks().size() - 1).reason()
                : "";
    }

    private static String line(Setback setback) {
        return "- %s le %s : %s".formatted(setback.step().label(), day(setback.on()), setback.reason());
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "–" : DAY.format(date);
    }
}
