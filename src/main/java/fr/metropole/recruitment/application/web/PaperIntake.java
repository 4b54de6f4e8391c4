package fr.metropole.recruitment.application.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.application.Intake;
import fr.metropole.recruitment.application.Receipt;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Registers what came on paper for HR, from the page and from the API alike. */
@Component
class PaperIntake {

    private final Intake intake;
    private final CurrentAgent agent;
    private final Clock clock;

    PaperIntake(Intake intake, CurrentAgent agent, Clock clock) {
        this.intake = intake;
        this.agent = agent;
        this.clock = clock;
    }

    /** @throws RefusedException {@code HR_ONLY} for anybody else */
    void requireHr() {
        if (!agent.isIn(Groups.HR) && !agent.isIn(Groups.HEAD_OF_HR)) {
            throw new RefusedException(Refusal.forbidden(
                    "HR_ONLY", "Seules les ressources humaines peuvent enregistrer une candidature."));
        }
    }

    /**
     * Registers one application.
     *
     * @param receivedOn day as typed, year-month-day; today when blank
     * @return as {@link Intake#register}; besides {@code RECEIVED_ON_INVALID}
     */
    Outcome<Receipt> register(String slug, ApplicationInput input, @Nullable String receivedOn) {
        requireHr();
        return day(receivedOn)
                .then(day -> intake.register(slug, input.paperForm(), input.uploads(), day, agent.require()));
    }

    private Outcome<LocalDate> day(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Outcome.accepted(LocalDate.now(clock));
        }
        try {
            return Outcome.accepted(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            return Outcome.refused(Refusal.of(
                    "RECEIVED_ON_INVALID",
                    "La date de réception s’écrit année-mois-jour, par exemple 2026-03-15.",
                    "receivedOn"));
        }
    }
}
