package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.access.Accounts;
import fr.metropole.recruitment.core.ActsInHand;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CaseRules;
import fr.metropole.recruitment.core.PersonId;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit on a bare database, without the engine: its own tables, the real writing and the real verification. */
final class AuditTables {

    final JdbcTemplate jdbc;
    final AuditTrail trail;
    final Verification verification;
    final Anchoring anchoring;
    final Erasure erasure;
    final TransactionTemplate transaction;
    final CaseHistory history;
    final Standing clock;
    final ControlRound round;
    final ControlPlan plan;

    /** Runs what was to go on in the background, until nothing is left. */
    final List<Runnable> background = new ArrayList<>();

    AuditTables(DataSource source, Path folder) {
        Flyway.configure()
                .dataSource(source)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        clock = new Standing();
        jdbc = new JdbcTemplate(source);
        JdbcClient client = JdbcClient.create(source);
        JdbcTransactionManager transactions = new JdbcTransactionManager(source);
        transaction = new TransactionTemplate(transactions);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("accounts", new NoAccounts());
        ChainTable chains = new ChainTable(jdbc, client);
        CaseFiles cases = new CaseFiles(client);
        EntryWriter writer = new EntryWriter(
                chains,
                new Statements(jdbc),
                new ChainChoice(beans.getBeanProvider(Whereabouts.class), clock),
                new EntryMaking(new RoleBook(beans.getBeanProvider(Accounts.class), clock), clock),
                new CaseRegister(cases),
                nothingToFlush());
        trail = new AuditTrail(writer, new Recording(), transactions);
        AnchorTable anchors = new AnchorTable(client, jdbc);
        SigningKey key = new SigningKey(folder.resolve("audit.p12"), "essai-du-journal", demo());
        AnchorFiles files = new AnchorFiles(folder.resolve("anchors"), anchors, key);
        anchoring = new Anchoring(anchors, files, key, transactions, clock);
        verification =
                new Verification(new ChainReading(jdbc), new AnchorCheck(anchors, files, key), transactions, clock);
        erasure = new Erasure(client, trail, clock);
        history = new CaseHistory(cases, chains, client);
        ControlTable controls = new ControlTable(client, jdbc);
        CaseControls rules = new CaseControls(
                beans.getBeanProvider(CaseRules.class),
                beans.getBeanProvider(ActsInHand.class),
                new HistoryControls(client));
        round = new ControlRound(controls, rules, later(), transactions, clock);
        plan = new ControlPlan(round, cases, controls, client);
    }

    void clear() {
        List.of(
                        "audit_payload",
                        "audit_entry",
                        "audit_chain",
                        "audit_anchor_head",
                        "audit_anchor",
                        "audit_case",
                        "audit_case_sight",
                        "audit_control",
                        "audit_control_case")
                .forEach(table -> jdbc.update("delete from " + table));
    }

    /** A process instance of a case begins. */
    void open(String chain, String reference) {
        open(chain, reference, clock.instant());
    }

    /** The same at a moment of the past. */
    void open(String chain, String reference, Instant at) {
        clock.stand(at);
        transaction.executeWithoutResult(status -> {
            trail.open(new ChainOpening(chain, "hiring", 1, "hiring:1:1", "Recrutement", reference, null, at));
            trail.record(Fact.of(EntryKind.PROCESS_STARTED, "Recrutement").in(chain));
        });
        clock.stand(null);
    }

    /** Something happens in it, about a candidate. */
    void tell(String chain, String title, String number) {
        trail.record(Fact.of(EntryKind.DECISION, title)
                .in(chain)
                .about(new CaseReference("ESSAI 1 27"), number)
                .by(new PersonId("drh"))
                .with("verdict", "APPROVED")
                .saying(new PayloadPart(number, List.of(Line.of("Motif", "Motif de " + title)))));
    }

    /** The time of the machine, unless somebody has stopped it. */
    static final class Standing extends Clock {

        private @Nullable Instant at;

        void stand(@Nullable Instant moment) {
            at = moment;
        }

        @Override
        public Instant instant() {
            return at == null ? Instant.now() : at;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** A scheduler that keeps what it is given. */
    private TaskScheduler later() {
        return (TaskScheduler) Proxy.newProxyInstance(
                TaskScheduler.class.getClassLoader(), new Class<?>[] {TaskScheduler.class}, (self, method, all) -> {
                    if (method.getName().equals("schedule")) {
                        background.add((Runnable) all[0]);
                        return null;
                    }
                    return Clock.systemUTC();
                });
    }

    private record NoAccounts() implements Accounts {

        @Override
        public Optional<fr.metropole.recruitment.access.Account> signIn(String userId, String password) {
            return Optional.empty();
        }

        @Override
        public Optional<fr.metropole.recruitment.access.Account> find(PersonId person) {
            return Optional.empty();
        }

        @Override
        public java.util.Set<PersonId> membersOf(java.util.Set<String> groups) {
            return java.util.Set.of();
        }
    }

    private static MockEnvironment demo() {
        MockEnvironment environment = new MockEnvironment();
        environment.setActiveProfiles("test");
        return environment;
    }

    private static EntityManager nothingToFlush() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (self, method, all) -> null);
    }
}
