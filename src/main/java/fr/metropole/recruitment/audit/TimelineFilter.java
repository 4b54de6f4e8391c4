package fr.metropole.recruitment.audit;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Which entries a reader asked for. */
final class TimelineFilter {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private TimelineFilter() {}

    static boolean keeps(TimelineEntry shown, Filter filter) {
        AuditEntry entry = shown.entry();
        LocalDate day = LocalDate.ofInstant(entry.at(), PARIS);
        return (filter.kind() == null || filter.kind() == shown.kind())
                && (filter.chain() == null || filter.chain().equals(entry.chain()))
                && (filter.person() == null || concerns(filter.person(), shown))
                && (filter.application() == null || isAbout(filter.application(), shown))
                && isWithin(day, filter.from(), filter.to());
    }

    private static boolean concerns(String person, TimelineEntry shown) {
        return person.equals(shown.entry().actor())
                || person.equals(shown.onBehalfOf())
                || person.equals(shown.detail().get("assignee"));
    }

    private static boolean isAbout(String number, TimelineEntry shown) {
        return number.equals(shown.application())
                || shown.parts().stream().anyMatch(part -> number.equals(part.subject()))
                || shown.lines().stream().anyMatch(line -> line.after().contains(number));
    }

    private static boolean isWithin(LocalDate day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
