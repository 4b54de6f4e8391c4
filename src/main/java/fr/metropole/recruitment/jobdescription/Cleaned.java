package fr.metropole.recruitment.jobdescription;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes "not said" look the same everywhere in a sheet: a blank text is null, a missing list is empty, a list holds
 * neither nulls nor blanks. Control characters, which a copy from a PDF brings along, are dropped.
 */
final class Cleaned {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private Cleaned() {}

    static @Nullable String text(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String kept = CONTROL.matcher(typed).replaceAll("").strip();
        return kept.isEmpty() ? null : kept;
    }

    static List<String> texts(@Nullable List<String> typed) {
        return list(typed).stream().map(Cleaned::text).filter(Objects::nonNull).toList();
    }

    static <T> List<T> list(@Nullable List<T> given) {
        return given == null
                ? List.of()
                : given.stream().filter(Objects::nonNull).toList();
    }

    static <T> T orElse(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
