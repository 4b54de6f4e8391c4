package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.mail.Letters;
import fr.metropole.recruitment.retention.Erased;
import fr.metropole.recruitment.retention.PersonalDataStore;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes the texts of the letters to a candidate out; the mail module itself knows nothing of retention. */
@Component
@Order(2)
class LetterErasure implements PersonalDataStore {

    private final Letters letters;

    LetterErasure(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Erased erase(String number, CaseReference reference) {
        return Erased.of("courriers", letters.erase(number));
    }
}
