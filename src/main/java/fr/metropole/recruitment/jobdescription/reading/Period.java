package fr.metropole.recruitment.jobdescription.reading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** « du 1er mars au 31 août 2027 »: when a contract begins and how many months it lasts. */
final class Period {

    private Period() {}

    /** @param found first and last day as groups; the first may lack its month and year */
    static void read(Found found, Findings findings) {
        Optional<LocalDate> last = FrenchDate.in(found.plain(2));
        Optional<LocalDate> first = last.flatMap(day -> first(found.plain(1), day));
        if (last.isEmpty() || first.isEmpty() || !first.get().isBefore(last.get())) {
            return;
        }
        findings.say("terms.period", found.written(0), found.words());
        findings.say("terms.startsOn", first.get(), found.words());
        long months = ChronoUnit.MONTHS.between(first.get(), last.get().plusDays(1));
        boolean whole = first.get().plusMonths(months).equals(last.get().plusDays(1));
        if (whole && months > 0 && months <= 72 && !findings.has("terms.durationMonths")) {
            findings.say("terms.durationMonths", (int) months, found.words());
            findings.warn(
                    "DURATION_DEDUCED",
                    "La durée (" + months + " mois) est déduite des dates du contrat.",
                    "terms.durationMonths",
                    found.words());
        }
    }

    private static Optional<LocalDate> first(String words, LocalDate last) {
        Optional<LocalDate> full = FrenchDate.in(words);
        if (full.isPresent()) {
            return full;
        }
        String month = words.matches("\\d{1,2}(?:er)?") ? " " + FrenchDate.MONTHS.get(last.getMonthValue() - 1) : "";
        Optional<LocalDate> day = FrenchDate.in(words + month + " " + last.getYear());
        return day.filter(one -> one.isBefore(last))
                .or(() -> FrenchDate.in(words + month + " " + (last.getYear() - 1)));
    }
}
