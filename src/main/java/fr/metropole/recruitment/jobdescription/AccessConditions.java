package fr.metropole.recruitment.jobdescription;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Section 9: what a candidate must bring. Objective requirements only (L131-1 CGFP).
 *
 * @param educationLevel e.g. « bac+5 »
 * @param trainings accepted trainings
 * @param experienceMinYears least experience, years
 * @param experienceMaxYears upper bound of the wanted experience, years
 */
public record AccessConditions(
        @Nullable String educationLevel,
        List<String> trainings,
        @Nullable Integer experienceMinYears,
        @Nullable Integer experienceMaxYears) {

    /** Nothing said yet. */
    public static final AccessConditions EMPTY = new AccessConditions(null, List.of(), null, null);

    public AccessConditions {
        educationLevel = Cleaned.text(educationLevel);
        trainings = Cleaned.texts(trainings);
    }
}
