package fr.metropole.recruitment.mail;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** Writes an appointment as iCalendar (RFC 5545), with the rules of the time zone, so that summer time moves nothing. */
@Component
class CalendarFile {

    private static final String PARIS = "Europe/Paris";

    static {
        // no look-up on the network, no cache library
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
    }

    private final Clock clock;

    CalendarFile(Clock clock) {
        this.clock = clock;
    }

    /** @param id of the letter: the same appointment sent again replaces itself in the candidate's calendar */
    String of(Meeting meeting, UUID id) {
        ZonedDateTime start = meeting.start().atZone(ZoneId.of(PARIS));
        VEvent event = new VEvent(start, start.plus(meeting.length()), meeting.title());
        event.removeIf(DtStamp.class::isInstance);
        event.add(new DtStamp(clock.instant()));
        event.add(new Uid(id + "@recrutement"));
        event.add(new Location(meeting.place()));
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Recrutement//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method("PUBLISH"));
        var zones =
                Objects.requireNonNull(TimeZoneRegistryFactory.getInstance()).createRegistry();
        calendar.add(Objects.requireNonNull(zones.getTimeZone(PARIS)).getVTimeZone());
        calendar.add(event);
        return calendar.toString();
    }
}
