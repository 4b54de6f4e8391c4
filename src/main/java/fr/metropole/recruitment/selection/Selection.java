package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.application.Shortlisting;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.annotations.SortNatural;
import org.jspecify.annotations.Nullable;

/**
 * The selection of one case. Each change says in which phase it may happen; who asks reads {@link #awaiting} first, because
 * a refusal must come before anything is told to the applications.
 */
@Entity
@Table(name = "selection")
class Selection {

    @Id
    private String reference;

    @Enumerated(EnumType.STRING)
    private SelectionPhase phase = SelectionPhase.SHORTLIST;

    @Column(name = "round_number")
    private int round = 1;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Embedded
    private PanelPart panel = new PanelPart();

    private @Nullable String assessment;

    @Column(name = "assessed_by")
    private @Nullable String assessedBy;

    @Column(name = "assessed_at")
    private @Nullable Instant assessedAt;

    @Column(name = "chosen_application")
    private @Nullable String chosen;

    @Column(name = "choice_reason")
    private @Nullable String choiceReason;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @ElementCollection
    @CollectionTable(name = "selection_candidate", joinColumns = @JoinColumn(name = "reference"))
    @MapKeyColumn(name = "application_number")
    @SortNatural
    private SortedMap<String, CandidateRow> candidates = new TreeMap<>();

    @Embedded
    private RecordsPart records = new RecordsPart();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Selection() {}

    Selection(CaseReference reference) {
        this.reference = reference.value();
    }

    /** This selection when it is in one of these phases, or {@code SELECTION_STATE}. */
    Outcome<Selection> awaiting(SelectionPhase... phases) {
        return Arrays.asList(phases).contains(phase)
                ? Outcome.accepted(this)
                : Outcome.refused(SelectionRefusals.state());
    }

    void settle(Map<String, Shortlisting> decisions, PersonId by, Instant at) {
        require(SelectionPhase.SHORTLIST, SelectionPhase.RESUMED);
        decisions.forEach((number, decision) ->
                candidates.put(number, new CandidateRow(round, decision.shortlisted(), decision.reason())));
        settledBy = by.value();
        settledAt = at;
        boolean anyone = decisions.values().stream().anyMatch(Shortlisting::shortlisted);
        phase = anyone ? SelectionPhase.PANEL : SelectionPhase.RECORD;
    }

    /** Keeps why one that came late is not invited. */
    void leaveOut(String number, String reason) {
        candidates.put(number, new CandidateRow(round, false, reason));
    }

    void compose(PanelProposal proposal, PersonId by) {
        require(SelectionPhase.PANEL);
        panel.fill(proposal, by);
        phase = SelectionPhase.INTERVIEWS;
    }

    /** The choice is made on the files alone: no interview, and no assessment document of one. */
    void waive(String reason, PersonId by) {
        require(SelectionPhase.PANEL);
        panel.waive(reason, by);
        assessment = null;
        phase = SelectionPhase.CHOICE;
    }

    void assess(AssessmentProposal proposal, PersonId by, Instant at) {
        require(SelectionPhase.INTERVIEWS);
        assessment = proposal.general();
        proposal.texts().forEach((number, text) -> candidate(number).assess(text));
        assessedBy = by.value();
        assessedAt = at;
        phase = SelectionPhase.CHOICE;
    }

    void choose(ChoiceProposal proposal, Map<String, String> otherReasons, PersonId by, Instant at) {
        require(SelectionPhase.CHOICE, SelectionPhase.RESUMED);
        candidate(proposal.chosen()).decide(CandidateOutcome.CHOSEN, proposal.reason());
        otherReasons.forEach((number, reason) -> candidate(number)
                .decide(
                        proposal.reserve().contains(number) ? CandidateOutcome.RESERVE : CandidateOutcome.NOT_RETAINED,
                        reason));
        decided(proposal.chosen(), proposal.reason(), by, at);
        phase = SelectionPhase.CHOSEN;
    }

    void chooseNobody(String reason, Map<String, String> reasons, PersonId by, Instant at) {
        require(SelectionPhase.CHOICE, SelectionPhase.RESUMED);
        reasons.forEach((number, own) -> candidate(number).decide(CandidateOutcome.NOT_RETAINED, own));
        decided(null, reason, by, at);
        phase = SelectionPhase.RECORD;
    }

    private void decided(@Nullable String number, String reason, PersonId by, Instant at) {
        chosen = number;
        choiceReason = reason;
        decidedBy = by.value();
        decidedAt = at;
    }

    void choiceFell() {
        require(SelectionPhase.CHOSEN);
        candidate(Objects.requireNonNull(chosen)).decline();
        chosen = null;
        phase = SelectionPhase.RESUMED;
    }

    void prepareRecord(RecordProposal proposal, PersonId by, Instant at) {
        require(SelectionPhase.RECORD);
        records.prepare(round, proposal, by, at);
        phase = SelectionPhase.SIGNATURE;
    }

    void returnRecord(String reason) {
        require(SelectionPhase.SIGNATURE);
        records.latest().giveBack(reason);
        phase = SelectionPhase.RECORD;
    }

    void signRecord(PersonId by, Instant at) {
        require(SelectionPhase.SIGNATURE);
        records.latest().sign(by, at);
        phase = SelectionPhase.SIGNED;
    }

    void openPool() {
        require(SelectionPhase.SIGNED);
        round++;
        phase = SelectionPhase.SHORTLIST;
    }

    private void require(SelectionPhase... phases) {
        awaiting(phases).orThrow();
    }

    private CandidateRow candidate(String number) {
        return candidates.computeIfAbsent(number, unknown -> new CandidateRow(round, true, ""));
    }

    CaseReference reference() {
        return new CaseReference(reference);
    }

    int round() {
        return round;
    }

    boolean isChosen(String number) {
        return number.equals(chosen);
    }

    @Nullable
    String chosen() {
        return chosen;
    }

    /** Numbers of the applications held in reserve. */
    Set<String> reserve() {
        return withOutcome(CandidateOutcome.RESERVE);
    }

    RecordsPart records() {
        return records;
    }

    /** Numbers of those whose offer did not come about. */
    Set<String> declined() {
        return withOutcome(CandidateOutcome.DECLINED);
    }

    private Set<String> withOutcome(CandidateOutcome outcome) {
        return candidates.entrySet().stream()
                .filter(entry -> entry.getValue().is(outcome))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    SelectionView toView() {
        return new SelectionView(
                reference(),
                phase,
                round,
                person(settledBy),
                settledAt,
                panel.members(),
                panel.conflicts(),
                panel.questions(),
                panel.waiverReason(),
                assessment,
                decisions(),
                chosen,
                choiceReason,
                person(decidedBy),
                decidedAt,
                records.views());
    }

    private List<CandidateDecision> decisions() {
        return candidates.entrySet().stream()
                .map(entry -> entry.getValue().toDecision(entry.getKey()))
                .toList();
    }

    private static @Nullable PersonId person(@Nullable String id) {
        return id == null ? null : new PersonId(id);
    }
}
