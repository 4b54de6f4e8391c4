package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The deliberation that creates a post; each method checks that the step before has been done. */
@Entity
@Table(name = "post_creation")
class PostCreation implements Persistable<String> {

    private static final List<DeliberationStep> AWAITING_AGENDA =
            List.of(DeliberationStep.DRAFTED, DeliberationStep.POSTPONED);

    @Id
    private String slug;

    @Version
    private @Nullable Long revision;

    private String reference;

    @Enumerated(EnumType.STRING)
    private DeliberationStep step;

    @Embedded
    private DraftColumns draft = new DraftColumns();

    @Column(name = "open_to_contract")
    private boolean openToContract;

    @Column(name = "council_date")
    private @Nullable LocalDate councilDate;

    @Column(name = "agenda_number")
    private @Nullable String agendaNumber;

    private @Nullable Boolean adopted;

    @Column(name = "deliberation_number")
    private @Nullable String number;

    @Column(name = "voted_on")
    private @Nullable LocalDate votedOn;

    @Column(name = "vote_note")
    private @Nullable String note;

    @Column(name = "transmitted_on")
    private @Nullable LocalDate transmittedOn;

    private @Nullable String acknowledgement;

    @Column(name = "acknowledged_on")
    private @Nullable LocalDate acknowledgedOn;

    @ElementCollection
    @CollectionTable(name = "post_creation_setback", joinColumns = @JoinColumn(name = "slug"))
    @OrderColumn(name = "position")
    private List<SetbackRow> setbacks = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PostCreation() {}

    /** A drafted deliberation. */
    PostCreation(CaseReference reference, DeliberationDraft draft) {
        this.slug = reference.slug();
        this.reference = reference.value();
        this.step = DeliberationStep.DRAFTED;
        fill(draft);
    }

    private void fill(DeliberationDraft said) {
        draft.fill(said);
        openToContract = said.openToContract();
    }

    /** Drafts anew what was returned. */
    Outcome<PostCreation> redraft(DeliberationDraft said) {
        return after(List.of(DeliberationStep.RETURNED), DeliberationStep.DRAFTED, () -> fill(said));
    }

    /** The council office sends the draft back before it is on an agenda. */
    Outcome<PostCreation> giveBack(Setback setback) {
        return after(AWAITING_AGENDA, DeliberationStep.RETURNED, () -> setbacks.add(SetbackRow.of(setback)));
    }

    /** The council did not vote: the point is put on another agenda. */
    Outcome<PostCreation> postpone(Setback setback) {
        return after(
                List.of(DeliberationStep.ON_AGENDA),
                DeliberationStep.POSTPONED,
                () -> setbacks.add(SetbackRow.of(setback)));
    }

    /** Announces it for a meeting to come. */
    Outcome<PostCreation> putOnAgenda(LocalDate meeting, @Nullable String agenda, LocalDate today) {
        if (meeting.isBefore(today)) {
            return Outcome.refused(Refusal.of("COUNCIL_IN_PAST", "La séance du conseil est à venir.", "councilDate"));
        }
        return after(AWAITING_AGENDA, DeliberationStep.ON_AGENDA, () -> {
            councilDate = meeting;
            agendaNumber = agenda;
        });
    }

    /** Keeps what the council decided. */
    Outcome<PostCreation> vote(CouncilVote vote, LocalDate today) {
        if (vote.votedOn().isAfter(today)) {
            return Outcome.refused(Refusal.of("VOTE_IN_FUTURE", "Le vote se relève après la séance.", "votedOn"));
        }
        if (vote.adopted() && vote.number() == null) {
            return Outcome.refused(
                    Refusal.of("NUMBER_MISSING", "Indiquez le numéro de la délibération.", "deliberationNumber"));
        }
        if (!vote.adopted() && vote.note() == null) {
            return Outcome.refused(Refusal.of("REASON_MISSING", "Indiquez le motif du rejet.", "reason"));
        }
        if (vote.openToContract() && !draft.hasContractClause()) {
            return Outcome.refused(Refusal.of(
                    "CONTRACT_MOTIVE_MISSING",
                    "Le projet ne dit ni le motif, ni les niveaux de recrutement et de rémunération d’un contrat : il n’a pas pu"
                            + " ouvrir l’emploi aux contractuels (CGFP L313-1).",
                    "openToContract"));
        }
        DeliberationStep next = vote.adopted() ? DeliberationStep.ADOPTED : DeliberationStep.REJECTED;
        return after(List.of(DeliberationStep.ON_AGENDA), next, () -> keep(vote));
    }

    private void keep(CouncilVote vote) {
        adopted = vote.adopted();
        votedOn = vote.votedOn();
        number = vote.number();
        openToContract = vote.openToContract();
        note = vote.note();
    }

    /** Keeps the transmission, without which the deliberation has no effect (L2131-1 CGCT). */
    Outcome<PostCreation> transmit(LocalDate day, LocalDate today) {
        if (day.isAfter(today) || votedOn != null && day.isBefore(votedOn)) {
            return Outcome.refused(Refusal.of(
                    "TRANSMISSION_DATE_INVALID",
                    "La transmission a eu lieu après le vote, et au plus tard aujourd’hui.",
                    "transmittedOn"));
        }
        return after(List.of(DeliberationStep.ADOPTED), DeliberationStep.TRANSMITTED, () -> transmittedOn = day);
    }

    /** Keeps the acknowledgement of its receipt: the post exists. */
    Outcome<PostCreation> acknowledge(LocalDate day, String receipt, LocalDate today) {
        if (day.isAfter(today) || transmittedOn != null && day.isBefore(transmittedOn)) {
            return Outcome.refused(Refusal.of(
                    "ACKNOWLEDGEMENT_DATE_INVALID",
                    "L’accusé de réception suit la transmission, et date d’aujourd’hui au plus tard.",
                    "acknowledgedOn"));
        }
        return after(List.of(DeliberationStep.TRANSMITTED), DeliberationStep.ACKNOWLEDGED, () -> {
            acknowledgedOn = day;
            acknowledgement = receipt;
        });
    }

    private Outcome<PostCreation> after(List<DeliberationStep> before, DeliberationStep next, Runnable change) {
        if (!before.contains(step)) {
            return Outcome.refused(Refusal.conflict(
                    "STEP_NOT_AWAITED", "Cette étape n’est pas attendue : la délibération est " + step.label() + "."));
        }
        change.run();
        step = next;
        return Outcome.accepted(this);
    }

    PostCreationView toView() {
        return new PostCreationView(
                new CaseReference(reference),
                step,
                draft.toDraft(),
                councilDate,
                agendaNumber,
                adopted == null || votedOn == null
                        ? null
                        : new CouncilVote(adopted, votedOn, number, openToContract, note),
                transmittedOn,
                acknowledgement,
                acknowledgedOn,
                setbacks.stream().map(SetbackRow::toView).toList());
    }

    @Override
    public String getId() {
        return slug;
    }

    @Override
    public boolean isNew() {
        return revision == null;
    }
}
