package fr.metropole.recruitment.jobdescription;

import java.util.List;

/** What differs between two states of a sheet, field by field in the order of the sheet. */
public final class SheetComparison {

    /**
     * One field that differs.
     *
     * @param before its words in the first state, empty when it said nothing
     * @param after its words in the second
     */
    public record Difference(SheetField field, List<String> before, List<String> after) {

        /** Items that are gone. */
        public List<String> removed() {
            return before.stream().filter(item -> !after.contains(item)).toList();
        }

        /** Items that are new. */
        public List<String> added() {
            return after.stream().filter(item -> !before.contains(item)).toList();
        }
    }

    private SheetComparison() {}

    public static List<Difference> between(JobDescription before, JobDescription after) {
        return SheetFields.all().stream()
                .map(field -> new Difference(field, SheetWords.of(field, before), SheetWords.of(field, after)))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
    }
}
