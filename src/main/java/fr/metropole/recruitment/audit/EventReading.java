package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Change;
import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.document.DocumentRef;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an event by the types of its components: text that somebody typed is personal and can be erased; numbers, dates,
 * answers, agents and hashes of documents stay.
 */
final class EventReading {

    private final CaseEvent event;
    private @Nullable Actor actor;
    private @Nullable PersonId onBehalfOf;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> personal = new ArrayList<>();
    private final List<Map<String, Object>> documents = new ArrayList<>();

    private EventReading(CaseEvent event) {
        this.event = event;
    }

    static EventReading of(CaseEvent event) {
        EventReading reading = new EventReading(event);
        reading.readAll(event);
        return reading;
    }

    private void readAll(Object part) {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            Object value = value(component, part);
            if (value != null) {
                read(component, value);
            }
        }
    }

    /** Name of the event in the code, stable, for whoever reads the export by machine. */
    String name() {
        Class<?> outer = event.getClass().getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName() + ".")
                + event.getClass().getSimpleName();
    }

    /** French title. */
    String title() {
        Label label = event.getClass().getAnnotation(Label.class);
        return label == null ? name() : label.value();
    }

    Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    @Nullable
    PersonId onBehalfOf() {
        return onBehalfOf;
    }

    List<Line> lines() {
        return lines;
    }

    List<Line> personal() {
        return personal;
    }

    List<Map<String, Object>> documents() {
        return documents;
    }

    private void read(RecordComponent component, Object value) {
        if (value instanceof CaseReference
                || value.equals(event.applicationNumber())
                || label(component).isEmpty()) {
            return;
        }
        if (value instanceof Actor who) {
            actor = who;
        } else if (value instanceof PersonId person && component.getName().equals("by")) {
            actor = new Actor.Agent(person);
        } else if (value instanceof PersonId person && component.getName().equals("onBehalfOf")) {
            onBehalfOf = person;
        } else if (isNested(value)) {
            readAll(value);
        } else if (value instanceof Collection<?> several && several.stream().anyMatch(EventReading::isNested)) {
            several.forEach(this::readAll);
        } else if (value instanceof Collection<?> several && several.stream().anyMatch(EventReading::standsAlone)) {
            several.forEach(one -> add(label(component), one));
        } else {
            add(label(component), value);
        }
    }

    private static boolean isNested(Object value) {
        return value instanceof Record && !(value instanceof PersonId) && !standsAlone(value);
    }

    private void add(String label, Object value) {
        if (value instanceof DocumentRef document) {
            documents.add(document(document));
            personal.add(Line.of("Fichier", document.fileName()));
        } else if (value instanceof Change change) {
            personal.add(new Line(change.label(), change.before(), change.after() == null ? "" : change.after()));
        } else if (!Words.of(value).isBlank()) {
            boolean rule = event.nature() == CaseEvent.Nature.RULE;
            (isTyped(value) && !rule ? personal : lines).add(Line.of(label, Words.of(value)));
        }
    }

    private static boolean standsAlone(Object value) {
        return value instanceof DocumentRef || value instanceof Change;
    }

    /** Text that is no number of an application may hold anything. */
    private static boolean isTyped(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().anyMatch(EventReading::isTyped)
                : value instanceof String text && !ApplicationNumbers.isOne(text);
    }

    private static Map<String, Object> document(DocumentRef document) {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("id", document.id().toString());
        kept.put("sha256", document.sha256());
        kept.put("type", document.type().name());
        kept.put("size", document.size());
        return kept;
    }

    private static String label(RecordComponent component) {
        Label label = component.getAnnotation(Label.class);
        return label == null ? component.getName() : label.value();
    }

    private static @Nullable Object value(RecordComponent component, Object event) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(event);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
