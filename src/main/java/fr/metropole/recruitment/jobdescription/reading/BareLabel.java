package fr.metropole.recruitment.jobdescription.reading;

import java.util.Optional;
import java.util.Set;

/**
 * A label that stands in front of its value without a colon, where a table was flattened.
 *
 * @param label as the book of labels knows it
 * @param words as they stand in the source
 * @param value what follows on the same line
 */
record BareLabel(String label, String words, String value) {

    private static final int LONGEST = 40;

    private static final Set<String> KNOWN = Set.of(
            "identification.title",
            "identification.directorate",
            "identification.positionNumber",
            "service",
            "position.managedTeam");

    static Optional<BareLabel> at(String text) {
        for (int blank = text.indexOf(' '); blank > 0 && blank < LONGEST; blank = text.indexOf(' ', blank + 1)) {
            String words = text.substring(0, blank);
            String value = text.substring(blank + 1).strip();
            Optional<String> found = LabelBook.find(words).filter(KNOWN::contains);
            if (found.isPresent() && isValue(found.get(), value)) {
                return Optional.of(new BareLabel(found.get(), words, value));
            }
        }
        return Optional.empty();
    }

    private static boolean isValue(String label, String value) {
        if (value.isEmpty() || !Character.isUpperCase(value.charAt(0)) && !Character.isDigit(value.charAt(0))) {
            return false;
        }
        String first = Folded.plain(value.split("\\s+")[0]);
        return switch (label) {
            case "identification.directorate" ->
                Set.of("direction", "dga", "pole", "departement").contains(first);
            case "service" -> Set.of("service", "pole", "unite", "direction").contains(first);
            case "position.managedTeam" -> false;
            default -> true;
        };
    }
}
