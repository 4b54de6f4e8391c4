package fr.metropole.recruitment.jobdescription.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the lines of a section and leaves out what is not said. */
final class Entries {

    private final List<Entry> entries = new ArrayList<>();

    Entries text(String label, @Nullable String text) {
        if (text != null) {
            entries.add(new Entry(label, List.of(text), false));
        }
        return this;
    }

    Entries number(String label, @Nullable Number number, String unit) {
        return number == null ? this : text(label, FrenchWords.number(number, unit));
    }

    Entries date(String label, @Nullable LocalDate date) {
        return date == null ? this : text(label, FrenchWords.date(date));
    }

    Entries items(String label, List<String> items) {
        if (!items.isEmpty()) {
            entries.add(new Entry(label, items, true));
        }
        return this;
    }

    Section under(String id, String title) {
        return new Section(id, title, List.copyOf(entries));
    }
}
