package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The chart of a day, held in memory as long as nobody changes the organisation on this node or another: each transaction
 * asks the database once for the revision, and reads the tables only when it is a new one.
 */
@Component
class HeldCharts {

    /** What one revision says on one day. */
    record Held(String revision, LocalDate day, Chart chart, Map<PersonId, PersonView> persons) {}

    private final ChartReader reader;
    private final EntityManager database;
    private final Clock clock;
    private volatile @Nullable Held held;

    HeldCharts(ChartReader reader, EntityManager database, Clock clock) {
        this.reader = reader;
        this.database = database;
        this.clock = clock;
    }

    Chart on(LocalDate day) {
        return held(day).chart();
    }

    Optional<PersonView> person(PersonId id) {
        return Optional.ofNullable(held(LocalDate.now(clock)).persons().get(id));
    }

    Optional<UnitView> unit(String code) {
        return Optional.ofNullable(on(LocalDate.now(clock)).units().get(code));
    }

    /** Whoever changes the organisation calls this, so that the same transaction sees its own changes. */
    void forget() {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    private Held held(LocalDate day) {
        String revision = revision();
        Held last = held;
        if (last != null && last.revision().equals(revision) && last.day().equals(day)) {
            return last;
        }
        Held fresh = reader.read(revision, day);
        held = fresh;
        return fresh;
    }

    private String revision() {
        if (TransactionSynchronizationManager.getResource(this) instanceof String known) {
            return known;
        }
        String read = readRevision();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.bindResource(this, read);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forget();
                }
            });
        }
        return read;
    }

    /** Changes of this very transaction are written first, so that they count. */
    private String readRevision() {
        return String.valueOf(database.createNativeQuery("select revision from org_chart_revision where id = 1")
                .unwrap(NativeQuery.class)
                .addSynchronizedEntityClass(UnitRow.class)
                .addSynchronizedEntityClass(PersonRow.class)
                .addSynchronizedEntityClass(HeadshipRow.class)
                .addSynchronizedEntityClass(DeputyRow.class)
                .addSynchronizedEntityClass(AbsenceRow.class)
                .getSingleResult());
    }
}
