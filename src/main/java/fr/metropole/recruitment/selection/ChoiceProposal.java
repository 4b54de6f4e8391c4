package fr.metropole.recruitment.selection;

import java.util.List;

/**
 * The choice as it was submitted.
 *
 * @param chosen application number
 * @param reason what the choice rests on
 * @param reserve application numbers of those held in reserve; every other interviewed candidate is not retained
 * @param otherReasons for all who are not chosen, in the form that {@link StatedReasons} reads
 */
public record ChoiceProposal(String chosen, String reason, List<String> reserve, String otherReasons) {
    public ChoiceProposal {
        reserve = reserve.stream().distinct().toList();
    }
}
