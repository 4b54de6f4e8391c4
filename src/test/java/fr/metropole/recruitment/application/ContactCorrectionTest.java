package fr.metropole.recruitment.application;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.application.ContactCorrection.Contact;
import fr.metropole.recruitment.core.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** HR corrects who one application is from, and no other one changes. */
class ContactCorrectionTest extends ApplicationTest {

    @Autowired
    private ContactCorrection correction;

    @Autowired
    private ApplicationDesk desk;

    @Autowired
    private CandidateAddresses addresses;

    @Test
    void theNextLetterGoesToTheRightAddress() {
        String number = applied("Dupond");
        correction
                .correct(number, new Contact(" Camille ", "Dupont", "Camille.Dupont@Exemple.fr", ""), HR)
                .orThrow();
        Candidate candidate = desk.file(number).orElseThrow().candidate();
        assertThat(candidate.name()).isEqualTo("Camille Dupont");
        assertThat(candidate.phone()).isNull();
        assertThat(addresses.find(number)).get().satisfies(to -> assertThat(to.address())
                .isEqualTo("camille.dupont@exemple.fr"));
    }

    @Test
    void anotherApplicationWithTheSameAddressStays() {
        String one = applied("Durand");
        String other = applied("Martin");
        Candidate before = desk.file(other).orElseThrow().candidate();
        correction
                .correct(one, new Contact("Dominique", "Durand", before.email(), "06 12 34 56 78"), HR)
                .orThrow();
        assertThat(desk.file(other).orElseThrow().candidate()).isEqualTo(before);
        assertThat(desk.file(one).orElseThrow().candidate().email()).isEqualTo(before.email());
        assertThat(desk.file(one).orElseThrow().candidate().status()).isEqualTo(before.status());
    }

    @Test
    void whatIsWrongChangesNothing() {
        String number = applied("Petit");
        Candidate before = desk.file(number).orElseThrow().candidate();
        assertThat(correction
                        .correct(number, new Contact("", "P\r\nBcc: x", "pas une adresse", "abc"), HR)
                        .reasons())
                .extracting(Refusal::code)
                .containsExactly("NAME_REQUIRED", "NAME_INVALID", "EMAIL_INVALID", "PHONE_INVALID");
        assertThat(correction.correct("1999-000001", Contact.of(before), HR).reasons())
                .extracting(Refusal::code)
                .containsExactly("APPLICATION_UNKNOWN");
        assertThat(desk.file(number).orElseThrow().candidate()).isEqualTo(before);
    }
}
