package fr.metropole.recruitment.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What one transaction has told so far; written right before it commits, after everybody else has done his part. */
final class CollectedFacts implements TransactionSynchronization, Ordered {

    private final EntryWriter writer;
    private final List<Told> told = new ArrayList<>();
    private final Map<String, ChainOpening> opened = new LinkedHashMap<>();
    private final Map<String, String> references = new HashMap<>();
    private final Map<String, AuditTrail.Note> notes = new HashMap<>();

    private CollectedFacts(EntryWriter writer) {
        this.writer = writer;
    }

    /**
     * A fact, or a move of an instance: exactly one of the two.
     *
     * @param place in the order of telling
     */
    record Told(int place, @Nullable String chain, @Nullable Fact fact, @Nullable String move) {}

    static @Nullable CollectedFacts current() {
        return (CollectedFacts) TransactionSynchronizationManager.getResource(CollectedFacts.class);
    }

    static CollectedFacts ofTransaction(EntryWriter writer) {
        CollectedFacts known = current();
        if (known != null) {
            return known;
        }
        CollectedFacts fresh = new CollectedFacts(writer);
        fresh.resume();
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    void add(Fact fact) {
        Fact placed = writer.placed(fact);
        told.add(new Told(told.size(), placed.chain(), placed, null));
    }

    void moved(String chain, String move) {
        told.add(new Told(told.size(), chain, null, move));
    }

    void open(ChainOpening opening) {
        opened.put(opening.chain(), opening);
    }

    void correct(String chain, @Nullable String businessKey) {
        opened.computeIfPresent(chain, (id, opening) -> opening.withBusinessKey(businessKey));
    }

    void note(String chain, AuditTrail.Note note) {
        notes.put(chain + " " + note.person(), note);
    }

    Optional<AuditTrail.Note> noted(String chain, @Nullable String person) {
        return Optional.ofNullable(notes.get(chain + " " + person));
    }

    void belongs(String chain, String reference) {
        references.put(chain, reference);
    }

    boolean has(String key) {
        return indexOf(key) >= 0;
    }

    boolean change(String key, UnaryOperator<Fact> change) {
        int index = indexOf(key);
        if (index < 0) {
            return false;
        }
        Told before = told.get(index);
        told.set(
                index,
                new Told(
                        before.place(),
                        before.chain(),
                        change.apply(java.util.Objects.requireNonNull(before.fact())),
                        null));
        return true;
    }

    void drop(String key) {
        told.removeIf(one -> one.fact() != null && key.equals(one.fact().key()));
    }

    List<Told> told() {
        return told;
    }

    Map<String, ChainOpening> opened() {
        return opened;
    }

    Map<String, String> references() {
        return references;
    }

    private int indexOf(String key) {
        for (int index = told.size() - 1; index >= 0; index--) {
            Fact fact = told.get(index).fact();
            if (fact != null && key.equals(fact.key())) {
                return index;
            }
        }
        return -1;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (!told.isEmpty() || !opened.isEmpty()) {
            writer.write(this);
            told.clear();
            opened.clear();
        }
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(CollectedFacts.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(CollectedFacts.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(CollectedFacts.class);
    }

    /** After Hibernate and the engine, whose writes must come before the locks on the chains. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
