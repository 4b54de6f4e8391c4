package fr.metropole.recruitment.jobdescription.web;

import fr.metropole.recruitment.jobdescription.AccessConditions;
import fr.metropole.recruitment.jobdescription.ActivityBlock;
import fr.metropole.recruitment.jobdescription.DetailedAxis;
import fr.metropole.recruitment.jobdescription.ExpectedKnowledge;
import fr.metropole.recruitment.jobdescription.Interfaces;
import fr.metropole.recruitment.jobdescription.SubBlock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sections that say what is done and what it takes: 3 to 9. */
final class WorkSections {

    private WorkSections() {}

    static Section mainActivities(List<ActivityBlock> blocks) {
        Entries entries = new Entries();
        blocks.forEach(block -> entries.items(heading(block.code(), block.label()), block.items()));
        return entries.under("activites-principales", "3. Activités principales");
    }

    static Section detailedActivities(List<DetailedAxis> axes) {
        Entries entries = new Entries();
        axes.forEach(axis -> axis(entries, axis));
        return entries.under("activites-detaillees", "4. Activités détaillées");
    }

    static Section knowledge(ExpectedKnowledge expected) {
        return new Entries()
                .items("Savoirs", expected.knowledge())
                .items("Savoir-faire", expected.knowHow())
                .items("Savoir-être", expected.interpersonalSkills())
                .items("Connaissances, savoir-faire et qualités", expected.mixed())
                .under("savoirs", "5. Savoirs attendus");
    }

    static Section evolution(@Nullable String evolution) {
        return new Entries().text("Évolution possible", evolution).under("evolution", "6. Facteurs d’évolution");
    }

    static Section interfaces(Interfaces interfaces) {
        return new Entries()
                .items("En interne", interfaces.internal())
                .items("En externe", interfaces.external())
                .under("interfaces", "7. Interfaces principales");
    }

    static Section successFactors(List<String> factors) {
        return new Entries().items("Facteurs", factors).under("facteurs-de-succes", "8. Facteurs clés de succès");
    }

    static Section conditions(AccessConditions conditions) {
        return new Entries()
                .text("Niveau d’étude", conditions.educationLevel())
                .items("Formations", conditions.trainings())
                .number("Expérience minimale", conditions.experienceMinYears(), "ans")
                .number("Expérience maximale", conditions.experienceMaxYears(), "ans")
                .under("conditions", "9. Conditions d’accès au poste");
    }

    private static void axis(Entries entries, DetailedAxis axis) {
        Integer number = axis.number();
        entries.items(heading(number == null ? null : number.toString(), axis.label()), axis.items());
        for (SubBlock block : axis.subBlocks()) {
            entries.items(heading(null, block.label()), block.items());
        }
    }

    private static String heading(@Nullable String mark, @Nullable String label) {
        String heading = Stream.of(mark == null ? null : mark + ")", label)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return heading.isEmpty() ? "Sans intitulé" : heading;
    }
}
