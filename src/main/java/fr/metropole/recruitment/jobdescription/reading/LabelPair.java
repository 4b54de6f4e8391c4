package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A heading made of several known ones, « Savoir-faire et qualités »: they are about one thing, or the first decides. */
final class LabelPair {

    private static final Pattern BETWEEN = Pattern.compile("\\s+(?:et|ou)\\s+|\\s*[/&,+]\\s*|\\s+[-–]\\s+");
    private static final int MOST = 4;
    private static final Set<String> STATUS = Set.of(
            "identification.category",
            "identification.sector",
            "identification.employmentFramework",
            "identification.grades",
            "categoryFrameworks");
    private static final Set<String> WORK = Set.of("missions", "mainActivities", "secondaryActivities", "detailedAxes");
    private static final Set<String> UNITS =
            Set.of("identification.directorate", "identification.deputyDirectorate", "service");

    private LabelPair() {}

    static Optional<String> find(String heading) {
        String[] pieces = BETWEEN.split(heading.replaceAll("\\s*:\\s*$", ""));
        List<String> ids = new ArrayList<>();
        if (pieces.length < 2 || pieces.length > MOST) {
            return Optional.empty();
        }
        for (String piece : pieces) {
            Optional<String> id = LabelBook.exact(piece);
            if (id.isEmpty()) {
                return Optional.empty();
            }
            ids.add(id.get());
        }
        return Optional.of(together(ids));
    }

    private static String together(List<String> ids) {
        if (ids.stream().allMatch(id -> id.startsWith("knowledge.") || id.equals("expected"))) {
            return ids.contains("expected") ? "expected" : "knowledge.mixed";
        }
        if (ids.stream().allMatch(id -> id.startsWith("accessConditions.") || id.equals("conditions"))) {
            return "conditions";
        }
        if (STATUS.containsAll(ids)) {
            return "categoryFrameworks";
        }
        if (UNITS.containsAll(ids)) {
            return "service";
        }
        if (WORK.containsAll(ids)) {
            return "missions";
        }
        return ids.stream().allMatch(id -> id.startsWith("interfaces")) ? "interfaces" : ids.get(0);
    }
}
