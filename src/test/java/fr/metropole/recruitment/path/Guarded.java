package fr.metropole.recruitment.path;

import java.util.List;
import java.util.Map;

/**
 * A hard guard, and the task at which it stands.
 *
 * @param guard what it forbids, in words
 * @param user who has the task and would go past the guard
 * @param key business key: case or application
 * @param answers what he types into the form
 * @param code by which the guard refuses
 * @param messages names of messages that somebody could send instead
 * @param past where the technical administrator could move the token to, and what stops the case there
 */
record Guarded(
        String guard,
        String user,
        String key,
        String process,
        String task,
        Map<String, Object> answers,
        String code,
        List<String> messages,
        Past past) {

    /**
     * What lies behind the guard.
     *
     * @param node where the token is put
     * @param user who has the task there
     * @param answers what he types
     * @param code by which he is refused; empty where the check of the case before the signature alone stops it
     * @param missing what the check of the case before the signature names
     */
    record Past(String node, String user, Map<String, Object> answers, String code, String missing) {

        static Past refused(String node, String user, Map<String, Object> answers, String code) {
            return new Past(node, user, answers, code, "");
        }

        static Past missing(String node, String missing) {
            return new Past(node, "", Map.of(), "", missing);
        }

        /** Back to an earlier step: that opens nothing either. */
        static Past backwards(String node) {
            return missing(node, "");
        }

        Past andMissing(String code) {
            return new Past(node, user, answers, this.code, code);
        }
    }

    /** Where a token is put to make the task anew. */
    String node() {
        return task.equals("UserTask_ConductInterview") ? task + "#multiInstanceBody" : task;
    }

    /** The same, with messages that could open the way. */
    Guarded against(String... names) {
        return new Guarded(guard, user, key, process, task, answers, code, List.of(names), past);
    }
}
