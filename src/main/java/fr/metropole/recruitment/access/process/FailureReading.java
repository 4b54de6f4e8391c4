package fr.metropole.recruitment.access.process;

import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** Reads out of a failure of the engine what a person should be told. */
public final class FailureReading {

    static final Refusal DONE_BY_ANOTHER =
            Refusal.conflict("TASK_ALREADY_DONE", "Cette tâche vient d’être accomplie par quelqu’un d’autre.");
    private static final Refusal CHANGED_MEANWHILE = Refusal.conflict(
            "CHANGED_MEANWHILE",
            "Ces données viennent d’être modifiées par quelqu’un d’autre : rechargez la page, puis recommencez.");
    private static final Refusal TAKEN =
            Refusal.conflict("TASK_ALREADY_CLAIMED", "Cette tâche est déjà prise par quelqu’un d’autre.");
    private static final Refusal NO_TASK = Refusal.notFound(
            "TASK_NOT_FOUND", "Cette tâche n’existe pas ou n’est plus à faire : elle a été accomplie ou retirée.");
    private static final Refusal SUSPENDED = Refusal.conflict(
            "PROCESS_SUSPENDED",
            "Ce dossier est suspendu par l’administration technique : il reprendra là où il s’est arrêté.");
    private static final Refusal NOT_ALLOWED =
            Refusal.forbidden("ACCESS_DENIED", "Vos droits ne permettent pas cette action.");

    /** Serialisation failure, deadlock, lock timeout: PostgreSQL and H2 names for a lost race. */
    private static final Set<String> LOST_RACE = Set.of("40001", "40P01", "55P03", "HYT00", "90131");

    /** Constraint violated: two writers passed the same check at once. */
    private static final String CONSTRAINT = "23";

    private FailureReading() {}

    /**
     * @param onTask the request was about one task
     * @return what to answer, or null when it is a fault of ours
     */
    public static @Nullable List<Refusal> read(@Nullable Throwable failure, boolean onTask) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            List<Refusal> refusals = one(cause, onTask);
            if (refusals != null) {
                return refusals;
            }
        }
        return null;
    }

    private static @Nullable List<Refusal> one(Throwable cause, boolean onTask) {
        if (cause instanceof RefusedException refused) {
            return refused.refusals();
        }
        if (cause instanceof TaskAlreadyClaimedException) {
            return List.of(TAKEN);
        }
        if (isLostRace(cause)) {
            return List.of(onTask ? DONE_BY_ANOTHER : CHANGED_MEANWHILE);
        }
        if (cause instanceof SuspendedEntityInteractionException) {
            return List.of(SUSPENDED);
        }
        if (cause instanceof AuthorizationException) {
            return List.of(NOT_ALLOWED);
        }
        boolean missing = cause instanceof NullValueException || cause instanceof NotFoundException;
        return onTask && missing ? List.of(NO_TASK) : null;
    }

    private static boolean isLostRace(Throwable cause) {
        if (cause instanceof SQLException sql && sql.getSQLState() != null) {
            return LOST_RACE.contains(sql.getSQLState()) || sql.getSQLState().startsWith(CONSTRAINT);
        }
        return cause instanceof OptimisticLockingException
                || cause instanceof ConcurrencyFailureException
                || cause instanceof jakarta.persistence.OptimisticLockException;
    }
}
