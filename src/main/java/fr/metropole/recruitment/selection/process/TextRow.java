package fr.metropole.recruitment.selection.process;

import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.process.Submission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One candidate in a list of a form where a text is written for each: who it is, fixed, and the text. */
final class TextRow {

    private static final String NUMBER = "number";
    private static final String CANDIDATE = "candidate";
    private static final String TEXT = "text";

    private TextRow() {}

    static Map<String, String> shown(ApplicationView application, String text) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(NUMBER, application.number());
        row.put(
                CANDIDATE,
                application.candidateName() + ", " + application.status().label());
        row.put(TEXT, text);
        return row;
    }

    /** @return application number, as the client sent it and still to be checked, to text; rows without number left out */
    static Map<String, String> read(List<Submission> rows) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Submission row : rows) {
            String number = row.text(NUMBER);
            if (number != null) {
                texts.put(number, row.requiredText(TEXT));
            }
        }
        return texts;
    }
}
