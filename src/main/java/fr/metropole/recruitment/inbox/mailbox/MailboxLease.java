package fr.metropole.recruitment.inbox.mailbox;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one node at a time read the mailbox: a row that says who, and until when. It is renewed with every message, so a node
 * that died frees it by itself. Were two ever to read at once, each message would still be taken once, by its keys.
 */
@Component
class MailboxLease {

    private static final String NAME = "imap";

    private final String me = UUID.randomUUID().toString();
    private final JdbcClient jdbc;
    private final MailboxSettings settings;
    private final Clock clock;

    MailboxLease(JdbcClient jdbc, MailboxSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes the lease or prolongs it; false while another node has it. */
    boolean take() {
        return hold(clock.instant().plus(settings.lease())) || first();
    }

    void giveBack() {
        hold(clock.instant());
    }

    private boolean hold(Instant until) {
        return jdbc.sql("update mailbox_lease set holder = :me, held_until = :until"
                                + " where name = :name and (holder = :me or held_until <= :now)")
                        .param("me", me)
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .param("name", NAME)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private boolean first() {
        try {
            return jdbc.sql(
                                    "insert into mailbox_lease (name, holder, held_until)"
                                            + " select :name, :me, :until where not exists (select 1 from mailbox_lease where name = :name)")
                            .param("name", NAME)
                            .param("me", me)
                            .param(
                                    "until",
                                    clock.instant().plus(settings.lease()).atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
        } catch (DuplicateKeyException another) {
            return false;
        }
    }
}
