package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who interviews, who could not, and what is asked. */
@Embeddable
class PanelPart {

    @Column(name = "composed_by")
    private @Nullable String composedBy;

    @ElementCollection
    @CollectionTable(name = "selection_panel_member", joinColumns = @JoinColumn(name = "reference"))
    @OrderColumn(name = "position")
    @Column(name = "person")
    private List<String> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "selection_conflict", joinColumns = @JoinColumn(name = "reference"))
    @OrderColumn(name = "position")
    @Column(name = "person")
    private List<String> conflicts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "selection_question", joinColumns = @JoinColumn(name = "reference"))
    @OrderColumn(name = "position")
    @Column(name = "question")
    private List<String> questions = new ArrayList<>();

    @Column(name = "waiver_reason")
    private @Nullable String waiverReason;

    void waive(String reason, PersonId by) {
        composedBy = by.value();
        waiverReason = reason;
        members.clear();
        conflicts.clear();
        questions.clear();
    }

    void fill(PanelProposal proposal, PersonId by) {
        composedBy = by.value();
        waiverReason = null;
        replace(members, proposal.panel());
        replace(conflicts, proposal.conflicts());
        questions.clear();
        questions.addAll(proposal.questions());
    }

    private static void replace(List<String> kept, List<PersonId> persons) {
        kept.clear();
        persons.forEach(person -> kept.add(person.value()));
    }

    @Nullable
    String waiverReason() {
        return waiverReason;
    }

    List<PersonId> members() {
        return members.stream().map(PersonId::new).toList();
    }

    List<PersonId> conflicts() {
        return conflicts.stream().map(PersonId::new).toList();
    }

    List<String> questions() {
        return List.copyOf(questions);
    }
}
