package fr.metropole.recruitment.offer;

import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The order or contract of an offer. */
@Embeddable
class ActColumns {

    @Column(name = "act_number")
    private String number;

    @Column(name = "act_citation")
    private String citation;

    @Column(name = "act_declaration_number")
    private @Nullable String declarationNumber;

    @Column(name = "act_drafted_by")
    private String draftedBy;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @Column(name = "signed_by")
    private @Nullable String signedBy;

    @Column(name = "candidate_signed_on")
    private @Nullable LocalDate candidateSignedOn;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected ActColumns() {}

    ActColumns(ActDraft draft, PersonId by) {
        this.number = draft.number();
        this.citation = draft.citation();
        this.declarationNumber = draft.declarationNumber();
        this.draftedBy = by.value();
    }

    boolean isSigned() {
        return signedOn != null;
    }

    String number() {
        return number;
    }

    void sign(LocalDate on, PersonId by) {
        signedOn = on;
        signedBy = by.value();
    }

    void candidateSigns(LocalDate on) {
        candidateSignedOn = on;
    }

    ActView toView() {
        return new ActView(
                number,
                citation,
                declarationNumber,
                new PersonId(draftedBy),
                signedOn,
                signedBy == null ? null : new PersonId(signedBy),
                candidateSignedOn);
    }
}
