package fr.metropole.recruitment.core;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has read once and need not read again. One completed task asks for the applications or the offers of
 * its case up to six times: to show the form, to check it, in each rule on the way. Meant for lists of rows that the
 * transaction holds anyway, so that a change of one of them is seen; who adds a row forgets the list.
 */
public final class ReadOnce implements TransactionSynchronization {

    private final Map<Object, Object> known = new HashMap<>();

    private ReadOnce() {}

    /**
     * The answer, read once in a transaction; read each time where there is none.
     *
     * @param question what is asked, equal to itself only, e.g. a record
     */
    @SuppressWarnings("unchecked") // a question is asked in one place, which knows the type of its answer
    public static <T> T of(Object question, Supplier<T> read) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read.get();
        }
        Map<Object, Object> known = current().known;
        T before = (T) known.get(question);
        if (before != null) {
            return before;
        }
        T answer = read.get();
        known.put(question, answer);
        return answer;
    }

    /** Has the question read anew when it is asked next. */
    public static void forget(Object question) {
        if (TransactionSynchronizationManager.getResource(ReadOnce.class) instanceof ReadOnce current) {
            current.known.remove(question);
        }
    }

    private static ReadOnce current() {
        if (TransactionSynchronizationManager.getResource(ReadOnce.class) instanceof ReadOnce current) {
            return current;
        }
        ReadOnce fresh = new ReadOnce();
        fresh.resume();
        TransactionSynchronizationManager.registerSynchronization(fresh);
        return fresh;
    }

    @Override
    public void suspend() {
        TransactionSynchronizationManager.unbindResource(ReadOnce.class);
    }

    @Override
    public void resume() {
        TransactionSynchronizationManager.bindResource(ReadOnce.class, this);
    }

    @Override
    public void afterCompletion(int status) {
        TransactionSynchronizationManager.unbindResourceIfPossible(ReadOnce.class);
    }
}
