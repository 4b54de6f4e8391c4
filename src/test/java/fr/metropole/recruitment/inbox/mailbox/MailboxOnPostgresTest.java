package fr.metropole.recruitment.inbox.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.fixture.Postgres;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on the database of production, and its lease with several nodes that look at the same moment. */
class MailboxOnPostgresTest extends MailboxTest {

    private static final int NODES = 6;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.newDatabase(registry);
    }

    @Test
    void ofManyNodesOneTakesTheFirstLeaseAndTheNext() throws Exception {
        jdbc().sql("delete from mailbox_lease").update();
        assertThat(takenAtOnce()).as("no row yet").isOne();
        jdbc().sql("update mailbox_lease set held_until = timestamp with time zone '2000-01-01 00:00:00+00'")
                .update();
        assertThat(takenAtOnce()).as("a lease that ran out").isOne();
        jdbc().sql("delete from mailbox_lease").update();
    }

    /** How many of several nodes get the lease when all ask together. */
    private int takenAtOnce() throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(NODES);
        Callable<Boolean> node = () -> {
            barrier.await();
            return newLease().take();
        };
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        try {
            List<Future<Boolean>> answers = nodes.invokeAll(Collections.nCopies(NODES, node));
            int taken = 0;
            for (Future<Boolean> one : answers) {
                taken += one.get() ? 1 : 0;
            }
            return taken;
        } finally {
            nodes.shutdown();
        }
    }
}
