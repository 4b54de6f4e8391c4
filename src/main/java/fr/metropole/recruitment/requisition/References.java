package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.organisation.UnitKind;
import fr.metropole.recruitment.organisation.UnitView;
import java.time.Clock;
import java.time.Year;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a new case its reference: the one asked for, if it is free, or one made after the habit of the authority. */
@Component
class References {

    private final RequisitionTable table;
    private final JobDescriptions sheets;
    private final Organisation organisation;
    private final ReferencePatterns patterns;
    private final Clock clock;

    References(
            RequisitionTable table,
            JobDescriptions sheets,
            Organisation organisation,
            ReferencePatterns patterns,
            Clock clock) {
        this.table = table;
        this.sheets = sheets;
        this.organisation = organisation;
        this.patterns = patterns;
        this.clock = clock;
    }

    /** @return a free reference; refused when the one asked for is none, or reads like one in use */
    Outcome<CaseReference> reserve(@Nullable String asked, NeedFacts facts) {
        if (asked == null || asked.isBlank()) {
            return Outcome.accepted(free(facts.need(), facts.unitCode(), facts.title()));
        }
        String typed = CaseReference.normalise(asked);
        if (!CaseReference.isValid(typed) || new CaseReference(typed).slug().length() < 3) {
            return Outcome.refused(Refusal.of(
                    "REFERENCE_INVALID",
                    "La référence compte de 3 à 60 lettres, chiffres, espaces, points, tirets ou barres.",
                    "reference"));
        }
        CaseReference reference = new CaseReference(typed);
        return isUsed(reference)
                ? Outcome.refused(RequisitionRefusals.referenceInUse(reference))
                : Outcome.accepted(reference);
    }

    /** A free reference after the habit of the authority, as far as the need is known. */
    CaseReference free(@Nullable Need need, @Nullable String unitCode, String title) {
        return numbered(need == null || unitCode == null ? plain() : text(need, unitCode, title));
    }

    /** The reference itself when it is free, otherwise the next one that begins like it. */
    CaseReference numbered(String base) {
        CaseReference reference = new CaseReference(base);
        for (int next = 2; isUsed(reference); next++) {
            reference = new CaseReference(base + "-" + next);
        }
        return reference;
    }

    boolean isUsed(CaseReference reference) {
        return table.existsById(reference.slug())
                || sheets.latest(reference.slug()).isPresent();
    }

    private String text(Need need, String unitCode, String title) {
        int year = Year.now(clock).getValue();
        String text = patterns.pattern(need)
                .replace("{employer}", patterns.employerAcronym())
                .replace("{unit}", direction(unitCode))
                .replace("{post}", initials(title))
                .replace("{yyyy}", String.valueOf(year))
                .replace("{yy}", "%02d".formatted(year % 100));
        return CaseReference.isValid(text) ? text : plain();
    }

    private String plain() {
        return "REC " + Year.now(clock).getValue();
    }

    /** References name the direction, also when a service holds the post. */
    private String direction(String unit) {
        return organisation.lineage(unit).stream()
                .filter(above -> above.kind() == UnitKind.DIRECTION)
                .map(UnitView::code)
                .findFirst()
                .orElse(unit);
    }

    /** « Chargé de mission » gives « CdM »: short words keep their small letter. */
    private static String initials(String title) {
        String letters = Stream.of(title.split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .limit(3)
                .map(References::initial)
                .collect(Collectors.joining());
        return letters.isEmpty() ? "Poste" : letters;
    }

    private static String initial(String word) {
        String letter = word.substring(0, 1);
        return word.length() <= 3 ? letter.toLowerCase(Locale.FRENCH) : letter.toUpperCase(Locale.FRENCH);
    }
}
