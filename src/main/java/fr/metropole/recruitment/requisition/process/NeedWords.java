package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.core.Refusal;
import java.util.Map;

/**
 * Gives what the check of a form refuses of a need the code under which the domain refuses it. A client then meets one code
 * for one fault, whether the need comes as JSON or through a form. The sentence stays: it names the field as the form does.
 */
public final class NeedWords {

    private static final Map<String, String> SUBJECTS = Map.ofEntries(
            Map.entry("title", "TITLE"),
            Map.entry("justification", "JUSTIFICATION"),
            Map.entry("absentAgentReference", "ABSENT_AGENT"),
            Map.entry("reference", "REFERENCE"),
            Map.entry("need", "NEED"),
            Map.entry("route", "ROUTE"),
            Map.entry("category", "CATEGORY"),
            Map.entry("unitCode", "UNIT"),
            Map.entry("durationMonths", "DURATION"),
            Map.entry("workingTimePercent", "WORKING_TIME"),
            Map.entry("startsOn", "START"));

    private static final Map<String, String> FAULTS = Map.ofEntries(
            Map.entry("FORM_REQUIRED", "_MISSING"),
            Map.entry("FORM_TOO_LONG", "_TOO_LONG"),
            Map.entry("FORM_MARKUP", "_MARKUP"),
            Map.entry("FORM_CONTROL_CHARACTER", "_CHARACTERS"),
            Map.entry("FORM_UNKNOWN_OPTION", "_UNKNOWN"),
            Map.entry("FORM_ONE_ANSWER", "_UNKNOWN"),
            Map.entry("FORM_NOT_A_NUMBER", "_OUT_OF_RANGE"),
            Map.entry("FORM_TOO_PRECISE", "_OUT_OF_RANGE"),
            Map.entry("FORM_TOO_SMALL", "_OUT_OF_RANGE"),
            Map.entry("FORM_TOO_LARGE", "_OUT_OF_RANGE"));

    private NeedWords() {}

    /** @return the refusal itself when it is not about a field of the need */
    public static Refusal of(Refusal refusal) {
        String subject = SUBJECTS.get(String.valueOf(refusal.field()));
        if (subject == null || !refusal.code().startsWith("FORM_")) {
            return refusal;
        }
        String code = subject + FAULTS.getOrDefault(refusal.code(), "_INVALID");
        String sentence =
                code.equals("UNIT_UNKNOWN") ? "Cette unité n’existe pas dans l’organisation." : refusal.sentence();
        return new Refusal(code, sentence, refusal.field(), refusal.kind());
    }
}
