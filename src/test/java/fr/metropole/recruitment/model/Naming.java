package fr.metropole.recruitment.model;

import java.util.Locale;

/** How ids, constants, forms and beans are derived from one another. */
final class Naming {

    private static final String WORD_BOUNDARY = "(?<=[a-z0-9])(?=[A-Z])";

    private Naming() {}

    /** {@code UserTask_GiveN2Opinion} of {@code requisition} has the form {@code requisition-give-n2-opinion}. */
    static String form(String process, String task) {
        return process + "-" + meaning(task).replaceAll(WORD_BOUNDARY, "-").toLowerCase(Locale.ROOT);
    }

    /** {@code ServiceTask_SendOffer} is done by the bean {@code sendOffer}. */
    static String bean(String serviceTask) {
        String meaning = meaning(serviceTask);
        return meaning.substring(0, 1).toLowerCase(Locale.ROOT) + meaning.substring(1);
    }

    /** {@code GiveN2Opinion} becomes {@code GIVE_N2_OPINION}. */
    static String constant(String words) {
        return words.replaceAll(WORD_BOUNDARY, "_").toUpperCase(Locale.ROOT);
    }

    /** What follows the type in an id. */
    static String meaning(String id) {
        return id.substring(id.indexOf('_') + 1);
    }

    static String type(String id) {
        return id.substring(0, id.indexOf('_'));
    }
}
