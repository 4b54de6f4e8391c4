package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.organisation.Decider;
import fr.metropole.recruitment.organisation.Deciders;
import fr.metropole.recruitment.organisation.DecisionReason;
import fr.metropole.recruitment.organisation.DecisionRequest;
import fr.metropole.recruitment.organisation.Level;
import fr.metropole.recruitment.publication.NoticeStatus;
import fr.metropole.recruitment.publication.NoticeView;
import fr.metropole.recruitment.publication.Notices;
import fr.metropole.recruitment.publication.Vacancies;
import fr.metropole.recruitment.publication.Vacancy;
import fr.metropole.recruitment.requisition.NeedFacts;
import fr.metropole.recruitment.requisition.PostFacts;
import fr.metropole.recruitment.requisition.RequisitionStatus;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The earlier steps of the path as an application sees them: approved cases with their notices, and two managers. */
public final class Neighbours {

    public static final PersonId N1 = new PersonId("chef.innovation");
    public static final PersonId N2 = new PersonId("directeur.daden");

    private final Map<CaseReference, NoticeView> notices = new LinkedHashMap<>();
    private final Set<CaseReference> recorded = new HashSet<>();
    private final Map<CaseReference, RequisitionView> requisitions = new LinkedHashMap<>();

    /** A published case that closes on a day. */
    public CaseReference publish(CaseReference reference, Route route, LocalDate closesOn) {
        notice(reference, NoticeStatus.OPEN, closesOn);
        requisitions.put(reference, requisition(reference, route));
        return reference;
    }

    /** A published case that replaces an absent agent for some months. */
    public void replacement(CaseReference reference, int months, LocalDate closesOn) {
        notice(reference, NoticeStatus.OPEN, closesOn);
        requisitions.put(reference, requisition(reference, Need.REPLACEMENT, Route.CONTRACT, months, "AG-0042"));
    }

    /** The later step has signed the record of an unsuccessful search. */
    public void recordSearch(CaseReference reference) {
        recorded.add(reference);
    }

    boolean isSearchRecorded(CaseReference reference) {
        return recorded.contains(reference);
    }

    public void notice(CaseReference reference, NoticeStatus status, LocalDate closesOn) {
        notices.put(
                reference,
                new NoticeView(
                        reference,
                        reference.slug(),
                        "Chargé de mission",
                        closesOn.minusMonths(1),
                        closesOn,
                        status,
                        null,
                        null,
                        null,
                        List.of()));
    }

    private static RequisitionView requisition(CaseReference reference, Route route) {
        return requisition(reference, Need.VACANCY, route, 12, null);
    }

    private static RequisitionView requisition(
            CaseReference reference, Need need, Route route, int months, @Nullable String absentAgent) {
        NeedFacts facts = new NeedFacts(
                "Chargé de mission",
                need,
                route,
                Category.A,
                "SIN",
                months,
                null,
                true,
                100,
                "besoin",
                absentAgent,
                false,
                PostFacts.ORDINARY);
        return new RequisitionView(
                reference, reference.slug(), N1, facts, RequisitionStatus.APPROVED, null, null, List.of());
    }

    /** The approved requests. */
    public Requisitions requisitions() {
        return new Requisitions() {
            @Override
            public Optional<RequisitionView> find(CaseReference reference) {
                return Optional.ofNullable(requisitions.get(reference));
            }

            @Override
            public Optional<RequisitionView> bySlug(String slug) {
                return all().stream().filter(one -> one.slug().equals(slug)).findFirst();
            }

            @Override
            public List<RequisitionView> all() {
                return List.copyOf(requisitions.values());
            }
        };
    }

    /** The notices. */
    public Notices notices() {
        return new Notices() {
            @Override
            public Optional<NoticeView> find(CaseReference reference) {
                return Optional.ofNullable(notices.get(reference));
            }

            @Override
            public Optional<NoticeView> bySlug(String slug) {
                return open().stream().filter(one -> one.slug().equals(slug)).findFirst();
            }

            @Override
            public List<CaseReference> published() {
                return List.copyOf(notices.keySet());
            }

            @Override
            public List<NoticeView> open() {
                return List.copyOf(notices.values());
            }
        };
    }

    /** The notices with an empty sheet. */
    public Vacancies vacancies() {
        return new Vacancies() {
            @Override
            public List<Vacancy> open() {
                return notices().open().stream().map(this::vacancy).toList();
            }

            @Override
            public Optional<Vacancy> bySlug(String slug) {
                return notices().bySlug(slug).map(this::vacancy);
            }

            @Override
            public Optional<Vacancy> openBySlug(String slug) {
                return bySlug(slug).filter(one -> one.notice().status() == NoticeStatus.OPEN);
            }

            @Override
            public Optional<Vacancy> preview(String slug) {
                return bySlug(slug);
            }

            private Vacancy vacancy(NoticeView notice) {
                return new Vacancy(notice, JobDescription.EMPTY);
            }
        };
    }

    /** The two managers, whatever the unit. */
    public static Deciders deciders() {
        return new Deciders() {
            @Override
            public Decider decide(DecisionRequest request) {
                return decide(request.unit(), request.level(), request.excluded());
            }

            @Override
            public Decider decide(String unit, Level level, Set<PersonId> excluded) {
                return new Decider.OnePerson(level == Level.N1 ? N1 : N2, null, DecisionReason.HEAD, "Responsable.");
            }

            @Override
            public Decider superiorOf(PersonId person, Set<PersonId> excluded) {
                return decide("", Level.N2, excluded);
            }

            @Override
            public Map<Level, Decider> decideInTurn(String unit, List<Level> levels, Set<PersonId> excluded) {
                Map<Level, Decider> all = new LinkedHashMap<>();
                levels.forEach(level -> all.put(level, decide(unit, level, excluded)));
                return all;
            }
        };
    }
}
