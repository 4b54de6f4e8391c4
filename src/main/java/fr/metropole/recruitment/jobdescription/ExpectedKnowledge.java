package fr.metropole.recruitment.jobdescription;

import java.util.List;

/**
 * Section 5: what the candidate must know, by kind. A posting that does not sort them uses the mixed list.
 *
 * @param knowledge savoirs
 * @param knowHow savoir-faire
 * @param interpersonalSkills savoir-être
 * @param mixed knowledge, know-how and qualities given in one list
 */
public record ExpectedKnowledge(
        List<String> knowledge, List<String> knowHow, List<String> interpersonalSkills, List<String> mixed) {

    /** Nothing said yet. */
    public static final ExpectedKnowledge EMPTY = new ExpectedKnowledge(List.of(), List.of(), List.of(), List.of());

    public ExpectedKnowledge {
        knowledge = Cleaned.texts(knowledge);
        knowHow = Cleaned.texts(knowHow);
        interpersonalSkills = Cleaned.texts(interpersonalSkills);
        mixed = Cleaned.texts(mixed);
    }
}
