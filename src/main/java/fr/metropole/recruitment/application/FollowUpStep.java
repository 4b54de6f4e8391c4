package fr.metropole.recruitment.application;

import java.util.ArrayList;
import java.util.List;

/**
 * One step of a recruitment as its candidate follows it.
 *
 * @param label what HR calls it
 * @param progress whether it is over, under way or still to come
 */
public record FollowUpStep(String label, Progress progress) {

    /** Where a step stands. */
    public enum Progress {
        DONE("fait"),
        CURRENT("en cours"),
        TO_COME("à venir");

        private final String label;

        Progress(String label) {
            this.label = label;
        }

        /** French word for the reader of a page. */
        public String label() {
            return label;
        }
    }

    private static final List<String> STEPS = List.of(
            "Réception", "Recevabilité", "Examen par les responsables", "Présélection", "Entretien", "Décision");

    private static final int INTERVIEW = 4;

    /** The steps of an application under way; none once it is decided, then its answer says all. */
    static List<FollowUpStep> of(ApplicationState state) {
        if (state.isFinal()) {
            return List.of();
        }
        int current = current(state);
        List<FollowUpStep> steps = new ArrayList<>();
        for (int step = 0; step < STEPS.size(); step++) {
            Progress progress = step < current ? Progress.DONE : step == current ? Progress.CURRENT : Progress.TO_COME;
            steps.add(new FollowUpStep(STEPS.get(step), progress));
        }
        if (state == ApplicationState.INTERVIEW_WAIVED) {
            steps.remove(INTERVIEW);
        }
        return List.copyOf(steps);
    }

    private static int current(ApplicationState state) {
        return switch (state) {
            case RECEIVED, INCOMPLETE -> 1;
            case ADMISSIBLE, WAITING_FOR_POOL, REVIEWED_N1 -> 2;
            case REVIEWED_N2 -> 3;
            case SHORTLISTED, INTERVIEW_PLANNED -> INTERVIEW;
            default -> 5;
        };
    }
}
