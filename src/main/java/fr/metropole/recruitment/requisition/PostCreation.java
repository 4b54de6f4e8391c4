package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** The deliberation that creates a post; each method checks that the step before has been done. */
@Entity
@Table(name = "post_creation")
class PostCreation implements Persistable<String> {

    @Id
    private String slug;

    @Version
    private @Nullable Long revision;

    private String reference;

    @Enumerated(EnumType.STRING)
    private DeliberationStep step;

    private @Nullable String grades;
    private @Nullable String motive;
    private @Nullable String functions;

    @Column(name = "recruitment_level")
    private @Nullable String recruitmentLevel;

    @Column(name = "pay_level")
    private @Nullable String payLevel;

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

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PostCreation() {}

    /** A drafted deliberation. */
    PostCreation(CaseReference reference, DeliberationDraft draft) {
        this.slug = reference.slug();
        this.reference = reference.value();
        this.step = DeliberationStep.DRAFTED;
        this.grades = draft.grades();
        this.motive = draft.motive();
        this.functions = draft.functions();
        this.recruitmentLevel = draft.recruitmentLevel();
        this.payLevel = draft.payLevel();
        this.openToContract = draft.openToContract();
    }

    /** Announces it for a meeting to come. */
    Outcome<PostCreation> putOnAgenda(LocalDate meeting, @Nullable String agenda, LocalDate today) {
        if (meeting.isBefore(today)) {
            return Outcome.refused(Refusal.of("COUNCIL_IN_PAST", "La séance du conseil est à venir.", "councilDate"));
        }
        return after(DeliberationStep.DRAFTED, DeliberationStep.ON_AGENDA, () -> {
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
        DeliberationStep next = vote.adopted() ? DeliberationStep.ADOPTED : DeliberationStep.REJECTED;
        return after(DeliberationStep.ON_AGENDA, next, () -> keep(vote));
    }

    private void keep(CouncilVote vote) {
        adopted = vote.adopted();
        votedOn = vote.votedOn();
        number = vote.number();
        openToContract = vote.openToContract();
        note = vote.note();
    }

    /** Keeps the transmission, without which the deliberation has no effect (L2131-1 CGCT). */
    Outcome<PostCreation> transmit(LocalDate day, @Nullable String receipt, LocalDate today) {
        if (day.isAfter(today) || votedOn != null && day.isBefore(votedOn)) {
            return Outcome.refused(Refusal.of(
                    "TRANSMISSION_DATE_INVALID",
                    "La transmission a eu lieu après le vote, et au plus tard aujourd’hui.",
                    "transmittedOn"));
        }
        return after(DeliberationStep.ADOPTED, DeliberationStep.TRANSMITTED, () -> {
            transmittedOn = day;
            acknowledgement = receipt;
        });
    }

    private Outcome<PostCreation> after(DeliberationStep before, DeliberationStep next, Runnable change) {
        if (step != before) {
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
                new DeliberationDraft(
                        text(grades),
                        text(motive),
                        text(functions),
                        text(recruitmentLevel),
                        text(payLevel),
                        openToContract),
                councilDate,
                agendaNumber,
                adopted == null || votedOn == null
                        ? null
                        : new CouncilVote(adopted, votedOn, number, openToContract, note),
                transmittedOn,
                acknowledgement);
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
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
