package fr.metropole.recruitment.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The personal parts of an entry as the entry itself names them: one line each, subject, colon, salted hash. */
final class Parts {

    private Parts() {}

    static String line(@Nullable String subject, String hash) {
        return (subject == null ? "" : subject) + ":" + hash;
    }

    static List<String> of(AuditEntry entry) {
        return entry.parts().isEmpty() ? List.of() : entry.parts().lines().toList();
    }
}
