package fr.metropole.recruitment.organisation;

import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Gives the organisation a new revision with each row of it that is written, in the same transaction. Random, not counted:
 * the number of a change that was rolled back would come again with another content.
 */
@Component
class ChartRevision {

    private final JdbcTemplate database;

    ChartRevision(@Lazy JdbcTemplate database) {
        this.database = database;
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void changed(Object row) {
        database.update(
                "update org_chart_revision set revision = ?", UUID.randomUUID().toString());
    }
}
