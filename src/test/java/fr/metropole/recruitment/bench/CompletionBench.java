package fr.metropole.recruitment.bench;

import com.zaxxer.hikari.HikariDataSource;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.process.ProcessVariables;
import fr.metropole.recruitment.requisition.NeedInput;
import fr.metropole.recruitment.requisition.RequisitionDrafts;
import fr.metropole.recruitment.requisition.RequisitionSteps;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Completing a task of the requisition: the raw engine with the same model against the application's Java service and its
 * REST interface, everything on (form checked, domain written, rights, operation log). Each way has four tasks of a case to
 * complete in turn: the opinions of N+2 and DGA, the check by HR, the budget visa.
 */
class CompletionBench extends BenchApplication {

    private static final PersonId REQUESTER = new PersonId("chef.innovation");
    private static final List<List<String>> WORKERS = List.of(
            List.of("directeur.daden", "managers"),
            List.of("dga.dtee", "managers"),
            List.of("rh.recrutement", "rh"),
            List.of("finances", "finances"));
    private static final Map<String, Object> APPROVED = Map.of("verdict", "APPROVED");
    private static final String BODY = "{\"variables\":{\"verdict\":{\"value\":\"APPROVED\"}}}";

    /** Some thousand calls in all: the application runs far more code than the bare engine, and compiles it later. */
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 40);

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 30);
    private static final int CALLS = 20;

    /** One case on its way through the four tasks. */
    private record Way(String instance, Deque<List<String>> workers) {}

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RequisitionDrafts drafts;

    @Autowired
    private RequisitionSteps steps;

    @LocalServerPort
    private int port;

    private int cases;

    @Test
    void against_the_raw_engine() throws Exception {
        int needed = (WARM_UP + ROUNDS) * CALLS / WORKERS.size();
        try (RawEngine raw = new RawEngine(rawDatabase(), "requisition")) {
            Deque<Way> bare = new ArrayDeque<>();
            Deque<Way> java = new ArrayDeque<>();
            Deque<Way> rest = new ArrayDeque<>();
            for (int n = 0; n < needed; n++) {
                bare.add(new Way(begun(raw), new ArrayDeque<>(WORKERS)));
                java.add(new Way(begun(), new ArrayDeque<>(WORKERS)));
                rest.add(new Way(begun(), new ArrayDeque<>(WORKERS)));
            }
            TaskService bareTasks = raw.engine().getTaskService();
            Slices slices = new Slices();
            slices.addPrepared(
                    "raw engine", () -> next(bare, (task, who) -> bareTasks.complete(task, APPROVED), bareTasks));
            slices.addPrepared("application, Java service", () -> next(java, this::complete, tasks));
            slices.addPrepared("application, REST", () -> next(rest, this::post, tasks));
            slices.run(WARM_UP, ROUNDS, CALLS);
            report("completion of a task", slices.table());
        }
    }

    /** A database of the same kind as the application's, behind a pool of the same kind. */
    DataSource rawDatabase() {
        return pool("jdbc:h2:mem:raw;DB_CLOSE_DELAY=-1", "sa");
    }

    static DataSource pool(String url, String user) {
        return DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url(url)
                .username(user)
                .password("")
                .build();
    }

    @FunctionalInterface
    private interface Completing {

        void complete(String task, List<String> who);
    }

    private static Callable<?> next(Deque<Way> ways, Completing completing, TaskService service) {
        Way way = ways.getFirst();
        String task = service.createTaskQuery()
                .processInstanceId(way.instance())
                .singleResult()
                .getId();
        List<String> who = way.workers().removeFirst();
        if (way.workers().isEmpty()) {
            ways.removeFirst();
        }
        return () -> {
            completing.complete(task, who);
            return task;
        };
    }

    private void complete(String task, List<String> who) {
        identity.setAuthentication(who.get(0), who.subList(1, 2));
        try {
            tasks.complete(task, APPROVED);
        } finally {
            identity.clearAuthentication();
        }
    }

    private void post(String task, List<String> who) {
        int status = new BenchClient(port, who.get(0)).post("/engine-rest/task/" + task + "/complete", BODY);
        if (status != 204) {
            throw new IllegalStateException(who + " was answered " + status);
        }
    }

    private static String begun(RawEngine raw) {
        String instance = raw.engine()
                .getRuntimeService()
                .startProcessInstanceByKey(
                        "requisition", Map.of("caseReference", "BENCH", ProcessVariables.DGA_OPINION_NEEDED, true))
                .getId();
        TaskService service = raw.engine().getTaskService();
        service.complete(service.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId());
        return instance;
    }

    private String begun() {
        CaseReference reference = new CaseReference("BENCH " + ++cases + " 27");
        drafts.draft(REQUESTER, reference.value(), need(), null).orThrow();
        steps.start(reference, REQUESTER).orThrow();
        String instance = runtime.startProcessInstanceByKey(
                        "requisition", reference.value(), Map.of("caseReference", reference.value()))
                .getId();
        identity.setAuthentication(REQUESTER.value(), List.of("managers"));
        try {
            String task = tasks.createTaskQuery()
                    .processInstanceId(instance)
                    .singleResult()
                    .getId();
            tasks.complete(task, Map.of("mainActivities", "Suivre les partenariats"));
        } finally {
            identity.clearAuthentication();
        }
        return instance;
    }

    private static NeedInput need() {
        return new NeedInput(
                "Chargé de mission",
                Need.REPLACEMENT,
                Route.CONTRACT,
                Category.A,
                "SIN",
                8,
                LocalDate.now().plusMonths(3),
                false,
                100,
                "Mesure.",
                "SIN-03",
                false);
    }
}
