package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the values of one line of the file and notes what is wrong with them; a line with a fault gives no fact. */
final class FileLine {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";
    private static final int LONGEST_NAME = 200;
    private static final Validity NEVER = new Validity(LocalDate.EPOCH, null);

    private final String place;
    private final List<Refusal> refusals;
    private boolean faulty;

    FileLine(String section, int number, List<Refusal> refusals) {
        this.place = section + ", ligne " + number;
        this.refusals = refusals;
    }

    boolean isFaulty() {
        return faulty;
    }

    String code(String key, @Nullable String value) {
        String text = text(key, value);
        return faulty || text.matches(CODE)
                ? text
                : fault(key, "40 lettres, chiffres, points ou tirets au plus, sans espace", text);
    }

    PersonId person(String key, @Nullable String value) {
        String text = text(key, value);
        if (!PersonId.isValid(text)) {
            return new PersonId(fault(key, "un identifiant (lettres, chiffres, points, tirets)", "inconnu"));
        }
        return new PersonId(text);
    }

    String text(String key, @Nullable String value) {
        if (value == null || value.isBlank() || value.length() > LONGEST_NAME) {
            return fault(key, "de 1 à 200 caractères", "");
        }
        return value.strip();
    }

    int rank(String key, @Nullable String value) {
        String text = value == null ? "1" : value;
        return text.matches("[1-9]") ? Integer.parseInt(text) : fault(key, "un nombre de 1 à 9", 1);
    }

    <T> T word(String key, @Nullable String value, Function<String, Optional<T>> words, String expected, T other) {
        return words.apply(value == null ? "" : value).orElseGet(() -> fault(key, expected, other));
    }

    Validity validity(@Nullable String from, @Nullable String to) {
        LocalDate start = date("du", from);
        LocalDate end = to == null ? null : date("au", to);
        if (faulty) {
            return NEVER;
        }
        return Validity.of(start, end).isAccepted()
                ? new Validity(start, end)
                : fault("au", "une date qui ne précède pas « du »", NEVER);
    }

    private LocalDate date(String key, @Nullable String value) {
        try {
            return LocalDate.parse(value == null ? "" : value);
        } catch (DateTimeParseException notADate) {
            return fault(key, "une date de la forme 2026-01-31", LocalDate.EPOCH);
        }
    }

    private <T> T fault(String key, String expected, T instead) {
        faulty = true;
        refusals.add(Refusal.of(
                "BAD_LINE", place + " : « " + key + " » attend " + expected + ".", OrganisationLoader.FILE_FIELD));
        return instead;
    }
}
