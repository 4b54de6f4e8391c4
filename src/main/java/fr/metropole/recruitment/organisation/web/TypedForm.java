package fr.metropole.recruitment.organisation.web;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.organisation.Validity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** Reads the fields of a form that somebody sent; what cannot be read is refused with the field. */
record TypedForm(Map<String, String> fields) {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    Outcome<LocalDate> date(String field) {
        try {
            LocalDate day = LocalDate.parse(text(field));
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? notADate(field) : Outcome.accepted(day);
        } catch (DateTimeParseException notADate) {
            return notADate(field);
        }
    }

    private static Outcome<LocalDate> notADate(String field) {
        return Outcome.refused(Refusal.of("DATE_NEEDED", "Indiquez une date, par exemple 31/01/2026.", field));
    }

    /** A period whose end may be left open. */
    Outcome<Validity> validity() {
        return date("from")
                .then(from -> text("to").isEmpty()
                        ? Validity.of(from, null)
                        : date("to").then(to -> Validity.of(from, to)));
    }

    Outcome<PersonId> person(String field) {
        return PersonId.isValid(text(field))
                ? Outcome.accepted(new PersonId(text(field)))
                : Outcome.refused(Refusal.of("PERSON_NEEDED", "Choisissez une personne dans la liste.", field));
    }

    /** A person who may be left out. */
    Outcome<Optional<PersonId>> personIfAny(String field) {
        return text(field).isEmpty()
                ? Outcome.accepted(Optional.empty())
                : person(field).map(Optional::of);
    }

    /** A whole number, 0 when it is none: the rule behind refuses it. */
    int number(String field) {
        return text(field).matches("\\d{1,4}") ? Integer.parseInt(text(field)) : 0;
    }
}
