package fr.metropole.recruitment.bench;

import fr.metropole.recruitment.application.ApplicationForm;
import fr.metropole.recruitment.application.Intake;
import fr.metropole.recruitment.browser.OpenVacancy;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.document.DocumentUpload;
import fr.metropole.recruitment.document.Samples;
import fr.metropole.recruitment.fixture.Postgres;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Applications that share a vacancy against applications that share nothing, on PostgreSQL, by two clients at once: received
 * with their document, acknowledged by the job, admitted by HR. A third line shows what the engine alone needs for the same
 * three transactions of the same model.
 */
@Import(OpenVacancy.class)
class ApplicationsBench extends BenchApplication {

    private static final int ALL = Integer.getInteger("bench.applications", 400);
    private static final int CLIENTS = 2;
    private static final int SLICE = 20;
    private static final int WARM_UP = 5;
    private static final Map<String, Object> ADMISSIBLE = Map.of("verdict", "ADMISSIBLE");
    private static final Map<String, Object> ROUTING = Map.of("verdict", "ADMISSIBLE", "reviewOpen", true);

    @Autowired
    private OpenVacancy vacancies;

    @Autowired
    private Intake intake;

    @Autowired
    private ProcessEngine engine;

    private final AtomicInteger conflicts = new AtomicInteger();
    private final AtomicInteger candidates = new AtomicInteger();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        Postgres.newDatabase(registry);
    }

    @Test
    void to_one_vacancy_and_to_many() throws Exception {
        CaseReference one = vacancies.publish("BENCH 1", "Poste très demandé (H/F)");
        List<CaseReference> own = new ArrayList<>();
        for (int n = 0; n < ALL; n++) {
            own.add(vacancies.publish("BENCH SEUL " + n, "Poste peu demandé (H/F)"));
        }
        try (RawEngine raw = new RawEngine(CompletionBench.pool(Postgres.newDatabase(), "postgres"), "application")) {
            List<Double> alone = new ArrayList<>();
            List<Double> shared = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            for (int from = 0; from + SLICE <= ALL; from += SLICE) {
                alone.add(rate(from, n -> () -> admitted(own.get(n))));
                shared.add(rate(from, n -> () -> admitted(one)));
                bare.add(rate(from, n -> () -> bareInstance(raw.engine())));
            }
            report(ALL + " applications", table(alone, shared, bare));
        }
    }

    private String table(List<Double> alone, List<Double> shared, List<Double> bare) {
        return String.format(
                Locale.ROOT,
                "each to a vacancy of its own  %8.1f a second%n"
                        + "all to one vacancy            %8.1f a second, against the first %.2f%n"
                        + "engine alone, same model      %8.1f a second%n"
                        + "optimistic locking errors     %d%n",
                median(alone),
                median(shared),
                median(shared) / median(alone),
                median(bare),
                conflicts.get());
    }

    private static double median(List<Double> rates) {
        List<Double> counted = new ArrayList<>(rates.subList(Math.min(WARM_UP, rates.size() - 1), rates.size()));
        Collections.sort(counted);
        return counted.get(counted.size() / 2);
    }

    private static double rate(int from, IntFunction<Callable<String>> calls) throws Exception {
        AtomicInteger next = new AtomicInteger(from);
        Callable<Integer> client = () -> {
            int done = 0;
            for (int n = next.getAndIncrement(); n < from + SLICE; n = next.getAndIncrement()) {
                calls.apply(n).call();
                done++;
            }
            return done;
        };
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        long begun = System.nanoTime();
        try {
            for (Future<Integer> done : clients.invokeAll(Collections.nCopies(CLIENTS, client))) {
                done.get();
            }
        } finally {
            clients.shutdown();
        }
        return SLICE * 1e9 / (System.nanoTime() - begun);
    }

    private String admitted(CaseReference vacancy) {
        int candidate = candidates.incrementAndGet();
        ApplicationForm form = new ApplicationForm(
                "Camille", "Candidat", "candidat" + candidate + "@exemple.fr", null, "CIVIL_SERVANT", true);
        String number = intake.apply(
                        vacancy.slug(), form, List.of(DocumentUpload.of("cv.pdf", Samples.pdf())), "bench-" + candidate)
                .orThrow()
                .number();
        String instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
        IdentityService identity = engine.getIdentityService();
        identity.setAuthentication("rh.recrutement", List.of("rh"));
        try {
            goOn(engine, instance, ADMISSIBLE);
        } finally {
            identity.clearAuthentication();
        }
        return number;
    }

    private String bareInstance(ProcessEngine raw) {
        RuntimeService runtime = raw.getRuntimeService();
        String instance = runtime.startProcessInstanceByMessage(
                        "Message_ApplicationReceived", Map.of("caseReference", "BENCH", "applicationId", "1"))
                .getId();
        goOn(raw, instance, ROUTING);
        return instance;
    }

    /** The job that acknowledges, and the check of admissibility. */
    private void goOn(ProcessEngine on, String instance, Map<String, Object> verdict) {
        ManagementService management = on.getManagementService();
        TaskService tasks = on.getTaskService();
        try {
            management.executeJob(management
                    .createJobQuery()
                    .processInstanceId(instance)
                    .messages()
                    .singleResult()
                    .getId());
            tasks.complete(
                    tasks.createTaskQuery()
                            .processInstanceId(instance)
                            .singleResult()
                            .getId(),
                    verdict);
        } catch (OptimisticLockingException e) {
            conflicts.incrementAndGet();
        }
    }
}
