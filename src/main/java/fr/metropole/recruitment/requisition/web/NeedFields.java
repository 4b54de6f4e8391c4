package fr.metropole.recruitment.requisition.web;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.jobdescription.SheetTree;
import fr.metropole.recruitment.requisition.ImportedSheet;
import fr.metropole.recruitment.requisition.NeedInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of the need as they are typed beside an imported sheet. */
record NeedFields(
        @Nullable String title,
        @Nullable String need,
        @Nullable String route,
        @Nullable String category,
        @Nullable String unitCode,
        @Nullable String durationMonths,
        @Nullable String startsOn,
        boolean asSoonAsPossible,
        @Nullable String workingTimePercent,
        @Nullable String justification,
        @Nullable String absentAgentReference) {

    static NeedFields of(ImportedSheet draft) {
        JobDescription sheet = draft.sheet();
        return new NeedFields(
                sheet.header().title(),
                text(sheet.header().need()),
                text(sheet.terms().route()),
                text(sheet.identification().category()),
                draft.unitCode(),
                text(sheet.terms().durationMonths()),
                text(sheet.terms().startsOn()),
                sheet.terms().asSoonAsPossible(),
                text(sheet.legal().workingTimePercent()),
                sheet.header().motive(),
                sheet.legal().absence().agentReference());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** What was typed, or why it cannot be read. */
    Outcome<NeedInput> read() {
        List<Refusal> faults = new ArrayList<>();
        NeedInput input = new NeedInput(
                title,
                choice(need, Need.values()),
                choice(route, Route.values()),
                choice(category, Category.values()),
                unitCode,
                number(durationMonths, "durationMonths", faults),
                asSoonAsPossible ? null : date(faults),
                asSoonAsPossible,
                number(workingTimePercent, "workingTimePercent", faults),
                justification,
                absentAgentReference,
                false);
        return faults.isEmpty() ? Outcome.accepted(input) : Outcome.refused(faults);
    }

    /** The sheet without what the typed need leaves empty on purpose, so that the old words do not come back. */
    JobDescription sheet(JobDescription before) {
        return SheetTree.of(before)
                .set("terms.startsOn", null)
                .set("terms.asSoonAsPossible", null)
                .set("terms.durationMonths", null)
                .sheet();
    }

    private static <E extends Enum<E>> @Nullable E choice(@Nullable String typed, E[] all) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer number(@Nullable String typed, String field, List<Refusal> faults) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!typed.strip().matches("\\d{1,4}")) {
            faults.add(Refusal.of("NUMBER_EXPECTED", "Écrivez un nombre entier.", field));
            return null;
        }
        return Integer.valueOf(typed.strip());
    }

    private @Nullable LocalDate date(List<Refusal> faults) {
        if (startsOn == null || startsOn.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(startsOn.strip());
        } catch (DateTimeException unreadable) {
            faults.add(Refusal.of("START_INVALID", "Cette date n’existe pas.", "startsOn"));
            return null;
        }
    }
}
