package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.audit.CollectedFacts.Told;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Writes what a transaction has told: locks the ends of its chains, gives each fact its place and its hash, and sends
 * everything in as few round trips as there are tables.
 */
@Component
class EntryWriter {

    private final ChainTable chains;
    private final Statements statements;
    private final ChainChoice choice;
    private final EntryMaking making;
    private final CaseRegister register;
    private final EntityManager entities;

    EntryWriter(
            ChainTable chains,
            Statements statements,
            ChainChoice choice,
            EntryMaking making,
            CaseRegister register,
            EntityManager entities) {
        this.chains = chains;
        this.statements = statements;
        this.choice = choice;
        this.making = making;
        this.register = register;
        this.entities = entities;
    }

    /** The fact with its chain. */
    Fact placed(Fact fact) {
        return fact.in(choice.chainOf(fact));
    }

    void write(CollectedFacts facts) {
        // the domain's own locks come first, those of the chains last: nobody holds a chain and waits for a row
        entities.flush();
        Map<String, List<Told>> byChain = new TreeMap<>();
        facts.opened().keySet().forEach(chain -> byChain.put(chain, new ArrayList<>()));
        facts.told().forEach(one -> byChain.computeIfAbsent(String.valueOf(one.chain()), chain -> new ArrayList<>())
                .add(one));
        Map<String, Head> heads = heads(byChain, facts);
        Written written = new Written(new TreeMap<>(), new ArrayList<>());
        List<Head> after = byChain.entrySet().stream()
                .map(one -> making.make(Objects.requireNonNull(heads.get(one.getKey())), one.getValue(), written))
                .toList();
        statements.send(rows(after, written));
        Map<String, Chain> known = new HashMap<>();
        after.forEach(head -> known.put(head.chain().id(), head.chain()));
        written.entries().forEach(entry -> register.note(Objects.requireNonNull(known.get(entry.chain())), entry));
    }

    private static List<Statements.Row> rows(List<Head> after, Written written) {
        List<Statements.Row> rows = new ArrayList<>();
        after.forEach(head -> rows.add(head.fresh() ? ChainTable.insert(head) : ChainTable.advance(head)));
        written.entries().forEach(entry -> rows.add(EntryTable.insert(entry)));
        written.payloads().forEach(part -> rows.add(PayloadTable.insert(part)));
        rows.addAll(SightTable.inserts(written.entries()));
        return rows;
    }

    /** Rows to be written. */
    record Written(Map<Integer, List<AuditEntry>> byPlace, List<Payload> payloads) {

        void add(int place, AuditEntry entry) {
            byPlace.computeIfAbsent(place, none -> new ArrayList<>()).add(entry);
        }

        /** In the order in which they were told, whatever chain they belong to. */
        List<AuditEntry> entries() {
            return byPlace.values().stream().flatMap(List::stream).toList();
        }
    }

    private Map<String, Head> heads(Map<String, List<Told>> byChain, CollectedFacts facts) {
        Map<String, Head> heads = new HashMap<>();
        facts.opened()
                .forEach((id, opening) -> heads.put(
                        id,
                        Head.of(ChainChoice.chain(opening, facts.references().get(id)))));
        List<String> existing =
                byChain.keySet().stream().filter(id -> !heads.containsKey(id)).toList();
        chains.lock(existing).forEach(head -> heads.put(head.chain().id(), head));
        List<String> missing =
                existing.stream().filter(id -> !heads.containsKey(id)).toList();
        missing.forEach(id -> chains.insertIfAbsent(choice.chain(id, byChain.getOrDefault(id, List.of()), facts)));
        chains.lock(missing).forEach(head -> heads.put(head.chain().id(), head));
        return heads;
    }
}
