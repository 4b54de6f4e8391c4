package fr.metropole.recruitment.application.web;

import fr.metropole.recruitment.application.FrenchDates;
import fr.metropole.recruitment.mail.Letter;
import fr.metropole.recruitment.mail.PersonalPage;
import java.util.Comparator;
import java.util.List;

/** A letter as its addressee reads it on his page. */
record FollowUpLetter(String subject, String on, String body) {

    /** The newest first: it says what to do now. */
    static List<FollowUpLetter> of(List<Letter> letters) {
        return letters.stream()
                .sorted(Comparator.comparing(Letter::writtenAt).reversed())
                .map(letter -> new FollowUpLetter(
                        letter.subject(), FrenchDates.day(letter.writtenAt()), PersonalPage.readThere(letter.body())))
                .toList();
    }
}
