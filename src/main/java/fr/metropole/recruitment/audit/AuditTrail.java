package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.core.PersonId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where facts are told. They are collected and written once, right before the transaction commits: the locks on the
 * chains are then held for a moment only, and what rolls back leaves no trace. Outside of a transaction, or in one that
 * only reads, a fact has one of its own.
 */
@Service
public class AuditTrail {

    private final EntryWriter writer;
    private final Recording recording;
    private final TransactionTemplate own;

    AuditTrail(EntryWriter writer, Recording recording, PlatformTransactionManager transactions) {
        this.writer = writer;
        this.recording = recording;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Tells a fact. */
    public void record(Fact fact) {
        collect(facts -> facts.add(fact));
    }

    /** Changes a fact that this transaction told before under a key, or tells this one when there is none. */
    public void amend(String key, UnaryOperator<Fact> change, Fact otherwise) {
        collect(facts -> {
            if (!facts.change(key, change)) {
                facts.add(otherwise);
            }
        });
    }

    /** Takes back a fact that this transaction told before under a key. */
    public void forget(String key) {
        collect(facts -> facts.drop(key));
    }

    /** Tells whether this transaction told a fact under that key. */
    public boolean knows(String key) {
        CollectedFacts facts = CollectedFacts.current();
        return facts != null && facts.has(key);
    }

    /** A process instance begins. */
    public void open(ChainOpening opening) {
        collect(facts -> facts.open(opening));
    }

    /** The business key that an instance got after it had begun, while it is being told. */
    public void corrected(String chain, @Nullable String businessKey) {
        CollectedFacts facts = CollectedFacts.current();
        if (facts != null) {
            facts.correct(chain, businessKey);
        }
    }

    /** Notes why the next task of an instance will be given to a person, and for whom that person stands in. */
    public void note(String chain, PersonId person, @Nullable PersonId onBehalfOf, String why) {
        collect(facts -> facts.note(chain, new Note(person, onBehalfOf, why)));
    }

    /** What this transaction noted about a person who gets a task of an instance. */
    public Optional<Note> noted(String chain, @Nullable String person) {
        CollectedFacts facts = CollectedFacts.current();
        return facts == null ? Optional.empty() : facts.noted(chain, person);
    }

    /**
     * Why somebody gets a task.
     *
     * @param onBehalfOf the absent head for whom he stands in, or null
     */
    public record Note(PersonId person, @Nullable PersonId onBehalfOf, String why) {}

    /** Names the recruitment that a process instance belongs to. */
    public void belongs(String chain, String caseReference) {
        collect(facts -> facts.belongs(chain, caseReference));
    }

    /** An instance entered or left an element of its model. */
    public void moved(String chain, Moves how, String element) {
        collect(facts -> facts.moved(chain, how.of(element)));
    }

    private void collect(Consumer<CollectedFacts> what) {
        if (!recording.isOn()) {
            return;
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            what.accept(CollectedFacts.ofTransaction(writer));
        } else {
            own.executeWithoutResult(status -> what.accept(CollectedFacts.ofTransaction(writer)));
        }
    }
}
