package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.application.ApplicationState;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.publication.NoticeStatus;
import fr.metropole.recruitment.publication.NoticeView;
import fr.metropole.recruitment.publication.Notices;
import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.NeedFacts;
import fr.metropole.recruitment.requisition.PostFacts;
import fr.metropole.recruitment.requisition.RequisitionStatus;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import fr.metropole.recruitment.selection.CandidateDecision;
import fr.metropole.recruitment.selection.CandidateOutcome;
import fr.metropole.recruitment.selection.SelectionPhase;
import fr.metropole.recruitment.selection.SelectionView;
import fr.metropole.recruitment.selection.Selections;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The earlier steps of the path as an offer sees them: approved and published cases, one chosen candidate, a reserve. */
public final class EarlierSteps {

    public static final PersonId REQUESTER = new PersonId("chef.innovation");
    public static final PersonId VISA = new PersonId("finances");

    private final Map<CaseReference, RequisitionView> requests = new LinkedHashMap<>();
    private final Map<CaseReference, NoticeView> notices = new LinkedHashMap<>();
    private final Map<CaseReference, Map<String, CandidateOutcome>> choices = new LinkedHashMap<>();
    private final CandidatesOfTest candidates;

    EarlierSteps(CandidatesOfTest candidates) {
        this.candidates = candidates;
    }

    /** A legal basis with everything the law may ask for. */
    public static LegalBasis basis(String cited, boolean declaration, boolean control, @Nullable String trialMax) {
        return new LegalBasis(
                "D00",
                "CGFP " + cited,
                List.of(cited),
                declaration,
                true,
                "P1M",
                false,
                false,
                1,
                true,
                control,
                trialMax,
                null);
    }

    /** An approved case whose notice bears a declaration number, or none. */
    public void approve(
            CaseReference reference, @Nullable LegalBasis basis, @Nullable Integer months, @Nullable String declared) {
        requests.put(reference, request(reference, basis, months));
        notices.put(
                reference,
                new NoticeView(
                        reference,
                        reference.slug(),
                        "Chargé de mission",
                        null,
                        null,
                        NoticeStatus.CLOSED,
                        declared,
                        null,
                        null,
                        List.of()));
    }

    static RequisitionView request(CaseReference reference, @Nullable LegalBasis basis, @Nullable Integer months) {
        return request(reference, Need.VACANCY, basis, months);
    }

    /** Nothing but one request. */
    static Requisitions only(RequisitionView request) {
        return reading(Map.of(request.reference(), request));
    }

    static RequisitionView request(
            CaseReference reference, Need need, @Nullable LegalBasis basis, @Nullable Integer months) {
        NeedFacts facts = new NeedFacts(
                "Chargé de mission",
                need,
                need == Need.VACANCY ? Route.STATUTORY_ELSE_CONTRACT : Route.CONTRACT,
                Category.A,
                "SIN",
                months,
                null,
                true,
                100,
                "besoin",
                need == Need.REPLACEMENT ? "SIN-03" : null,
                false,
                new PostFacts(true, false, true));
        return new RequisitionView(
                reference, reference.slug(), REQUESTER, facts, RequisitionStatus.APPROVED, basis, VISA, List.of());
    }

    /** An interviewed candidate and what the choice made of the application. */
    public String candidate(CaseReference reference, CandidateOutcome outcome) {
        String number = candidates.add(reference, ApplicationState.INTERVIEWED);
        choicesOf(reference).put(number, outcome);
        return number;
    }

    private Map<String, CandidateOutcome> choicesOf(CaseReference reference) {
        return choices.computeIfAbsent(reference, unknown -> new LinkedHashMap<>());
    }

    private Optional<String> with(CaseReference reference, CandidateOutcome outcome) {
        return choices.getOrDefault(reference, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue() == outcome)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    Requisitions requisitions() {
        return reading(requests);
    }

    private static Requisitions reading(Map<CaseReference, RequisitionView> requests) {
        return new Requisitions() {
            @Override
            public Optional<RequisitionView> find(CaseReference reference) {
                return Optional.ofNullable(requests.get(reference));
            }

            @Override
            public Optional<RequisitionView> bySlug(String slug) {
                return all().stream().filter(one -> one.slug().equals(slug)).findFirst();
            }

            @Override
            public List<RequisitionView> all() {
                return List.copyOf(requests.values());
            }
        };
    }

    Notices published() {
        return new Notices() {
            @Override
            public Optional<NoticeView> find(CaseReference reference) {
                return Optional.ofNullable(notices.get(reference));
            }

            @Override
            public Optional<NoticeView> bySlug(String slug) {
                return Optional.empty();
            }

            @Override
            public List<CaseReference> published() {
                return List.of();
            }

            @Override
            public List<NoticeView> open() {
                return List.of();
            }
        };
    }

    Selections selections() {
        return new Selections() {
            @Override
            public Optional<SelectionView> find(CaseReference reference) {
                return choices.containsKey(reference) ? Optional.of(view(reference)) : Optional.empty();
            }

            @Override
            public Optional<String> chosen(CaseReference reference) {
                return with(reference, CandidateOutcome.CHOSEN);
            }

            @Override
            public boolean reserveRemaining(CaseReference reference) {
                return with(reference, CandidateOutcome.RESERVE).isPresent();
            }

            @Override
            public Outcome<String> choiceFell(CaseReference reference, String number) {
                if (!chosen(reference).equals(Optional.of(number))) {
                    return Outcome.refused(Refusal.conflict("SELECTION_STATE", "Pas la candidature choisie."));
                }
                choicesOf(reference).put(number, CandidateOutcome.DECLINED);
                return Outcome.accepted(number);
            }
        };
    }

    private SelectionView view(CaseReference reference) {
        List<CandidateDecision> decisions = choicesOf(reference).entrySet().stream()
                .map(entry ->
                        new CandidateDecision(entry.getKey(), 1, true, "", null, entry.getValue(), "Motif du choix."))
                .toList();
        return new SelectionView(
                reference,
                SelectionPhase.CHOSEN,
                1,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                decisions,
                with(reference, CandidateOutcome.CHOSEN).orElse(null),
                null,
                null,
                null,
                List.of());
    }

    /** A day far enough to be a start of service. */
    static LocalDate soon(LocalDate today) {
        return today.plusDays(40);
    }
}
