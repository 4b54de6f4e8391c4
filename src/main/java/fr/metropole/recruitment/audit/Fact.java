package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, before it has its place in a chain.
 *
 * @param kind what it tells
 * @param title French, in one line and without personal data of candidates
 * @param chain process instance it belongs to; null for the one that is being executed, or for none
 * @param reference the recruitment, null when the chain tells it
 * @param actor who did it
 * @param onBehalfOf the absent person for whom the actor stood in, or null
 * @param subject application number, or null
 * @param element id of the element of the model, or null
 * @param task id of the task in the engine, or null
 * @param detail what stays for good: numbers, dates, answers, hashes
 * @param payload what can be erased: everything that somebody typed
 * @param key name by which a later fact of the same transaction finds this one, or null
 */
public record Fact(
        EntryKind kind,
        String title,
        @Nullable String chain,
        @Nullable CaseReference reference,
        Actor actor,
        @Nullable PersonId onBehalfOf,
        @Nullable String subject,
        @Nullable String element,
        @Nullable String task,
        Map<String, Object> detail,
        List<PayloadPart> payload,
        @Nullable String key) {

    public static Fact of(EntryKind kind, String title) {
        return new Fact(
                kind, title, null, null, new Actor.Procedure(), null, null, null, null, Map.of(), List.of(), null);
    }

    public Fact in(@Nullable String chain) {
        return new Fact(kind, title, chain, reference, actor, onBehalfOf, subject, element, task, detail, payload, key);
    }

    public Fact about(@Nullable CaseReference reference, @Nullable String subject) {
        return new Fact(kind, title, chain, reference, actor, onBehalfOf, subject, element, task, detail, payload, key);
    }

    public Fact by(Actor actor) {
        return new Fact(kind, title, chain, reference, actor, onBehalfOf, subject, element, task, detail, payload, key);
    }

    /** By an agent, or by the procedure when there is none. */
    public Fact by(@Nullable PersonId person) {
        return by(person == null ? new Actor.Procedure() : new Actor.Agent(person));
    }

    public Fact onBehalfOf(@Nullable PersonId represented) {
        return new Fact(
                kind, title, chain, reference, actor, represented, subject, element, task, detail, payload, key);
    }

    public Fact at(@Nullable String element, @Nullable String task) {
        return new Fact(kind, title, chain, reference, actor, onBehalfOf, subject, element, task, detail, payload, key);
    }

    public Fact named(String key) {
        return new Fact(kind, title, chain, reference, actor, onBehalfOf, subject, element, task, detail, payload, key);
    }

    /** The same with one more detail; nothing when there is no value. */
    public Fact with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, Object> more = new LinkedHashMap<>(detail);
        more.put(name, value);
        return new Fact(kind, title, chain, reference, actor, onBehalfOf, subject, element, task, more, payload, key);
    }

    /** The same with one more personal part; nothing when it says nothing. */
    public Fact saying(PayloadPart part) {
        if (part.lines().isEmpty()) {
            return this;
        }
        List<PayloadPart> more = new ArrayList<>(payload);
        more.add(part);
        return new Fact(kind, title, chain, reference, actor, onBehalfOf, subject, element, task, detail, more, key);
    }
}
