package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CommunicablePart;
import fr.metropole.recruitment.mail.Letter;
import fr.metropole.recruitment.mail.Letters;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters that were written to him, word for word. */
@Component
class LettersPart implements CommunicablePart {

    private static final int PLACE = 50;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'à' HH:mm", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));

    private final Letters letters;

    LettersPart(Letters letters) {
        this.letters = letters;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    @Transactional(readOnly = true)
    public Part of(CaseReference reference, String applicationNumber) {
        List<Letter> own = letters.ofApplication(applicationNumber).stream()
                .filter(letter -> letter.caseReference().equals(reference))
                .toList();
        int others = letters.ofCase(reference).size() - own.size();
        return new Part(
                "Courriers",
                own.stream().map(LettersPart::passage).toList(),
                others == 0
                        ? List.of()
                        : List.of(new Masked("Courriers aux autres candidats", others, "Vie privée (CRPA L311-6)")));
    }

    private static Passage passage(Letter letter) {
        return new Passage(
                letter.kind().label() + ", le " + MOMENT.format(letter.writtenAt()),
                letter.subject() + "\n\n" + letter.body());
    }
}
