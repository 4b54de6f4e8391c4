package fr.metropole.recruitment.retention;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.springframework.stereotype.Component;

/** References of lists and requests: kind, year, number. Numbers come from a sequence, so two nodes never give the same. */
@Component
class Numbering {

    private final EntityManager entities;
    private final Clock clock;

    Numbering(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    String nextList() {
        return next("ELIM", "retention_list_seq");
    }

    String nextRequest() {
        return next("DEM", "retention_request_seq");
    }

    /** Each database has its own words for it; the dialect knows them. */
    private String next(String kind, String sequence) {
        String query = entities.getEntityManagerFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect()
                .getSequenceSupport()
                .getSequenceNextValString(sequence);
        Number number = (Number) entities.createNativeQuery(query).getSingleResult();
        return "%s-%d-%03d".formatted(kind, LocalDate.now(clock).getYear(), number.longValue());
    }
}
