package fr.metropole.recruitment.browser;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.FormView.Option;
import fr.metropole.recruitment.process.Routing;
import fr.metropole.recruitment.process.StartHandler;
import fr.metropole.recruitment.process.Submission;
import fr.metropole.recruitment.process.TaskContext;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A process of one task whose form holds every kind of input that the product's forms may use. */
@TestConfiguration(proxyBeanMethods = false)
class EveryInput {

    /** What the domain was handed by the last accepted completion. */
    static final List<Submission> TAKEN = new ArrayList<>();

    /** A text that the domain refuses. */
    static final String REFUSED_TEXT = "interdit";

    @Bean
    StartHandler everyInputStart() {
        return new StartHandler() {
            @Override
            public String process() {
                return "every-input";
            }

            @Override
            public FormView show(PersonId actor) {
                return FormView.empty()
                        .with("greeting", "à vous")
                        .with("preset", "déjà là")
                        .withOptions("units", units());
            }

            @Override
            public Outcome<StartedCase> start(PersonId actor, @Nullable String businessKey, Submission submission) {
                return Outcome.accepted(new StartedCase(submission.requiredText("name"), Routing.none()));
            }
        };
    }

    @Bean
    UserTaskHandler everyInputTask() {
        return new UserTaskHandler() {
            @Override
            public TaskKey key() {
                return new TaskKey("every-input", "UserTask_FillEveryInput");
            }

            @Override
            public FormView show(TaskContext task) {
                return shown();
            }

            @Override
            public Outcome<Routing> complete(TaskContext task, Submission submission) {
                if (REFUSED_TEXT.equals(submission.text("shortText"))) {
                    return Outcome.refused(
                            Refusal.of("TRIAL_REFUSED", "Ce texte est refusé par l’essai.", "shortText"));
                }
                TAKEN.add(submission);
                return Outcome.accepted(Routing.none());
            }
        };
    }

    private static FormView shown() {
        Map<String, @Nullable Object> nothing = new LinkedHashMap<>();
        nothing.put("longText", null);
        return new FormView(nothing)
                .with("candidate", "Dossier n° 12")
                .with("fileUrl", "/candidatures/2026-000012?de=t%C3%A2che")
                .with("fixed", "ne change pas")
                .with("fixedByFeel", "non plus")
                .with("disabledOne", "éteint")
                .with("locked", Boolean.TRUE)
                .with("day", LocalDate.of(2027, 3, 15))
                .withOptions("units", units())
                .with(
                        "rows",
                        List.of(
                                Map.of("number", "2026-000001", "state", "Reçue", "received", "12/03/2027"),
                                Map.of("number", "2026-000002", "state", "Admissible", "received", "13/03/2027")));
    }

    private static List<Option> units() {
        return List.of(new Option("Direction de l’attractivité", "DADEN"), new Option("Service Innovation", "SIN"));
    }
}
