package fr.metropole.recruitment.jobdescription.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which mailboxes belong to a service and which to somebody. */
class MailboxesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recrutement",
                "recrutement.rh",
                "ressources.humaines",
                "service.emploi",
                "petite.enfance",
                "vie.associative",
                "espaces-verts",
                "etat_civil",
                "drh",
                "pole.solidarites",
                "secretariat.dgs",
                "marches.publics",
                "rh2"
            })
    void aServiceIsNobody(String local) {
        assertThat(Mailboxes.isPersonal(local)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jean.dupont",
                "j.dupont",
                "marie-claude.petit",
                "kandel.orvain",
                "orvain.k",
                "helene",
                "anne.sophie.leroy"
            })
    void aNameIsSomebody(String local) {
        assertThat(Mailboxes.isPersonal(local)).isTrue();
    }
}
