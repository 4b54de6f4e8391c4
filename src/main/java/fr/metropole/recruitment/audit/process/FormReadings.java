package fr.metropole.recruitment.audit.process;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.metropole.recruitment.audit.AuditTrail;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Fact;
import fr.metropole.recruitment.audit.FormAnswers;
import fr.metropole.recruitment.process.FormShown;
import fr.metropole.recruitment.process.TaskContext;
import java.time.Duration;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Forms that show candidates: whoever opens one has read their files. Tasklist asks for the same form several times while
 * somebody looks at it; that is one reading.
 */
@Component
class FormReadings {

    private static final Duration ONE_LOOK = Duration.ofMinutes(10);

    private final AuditTrail trail;
    private final Cache<List<String>, Boolean> looks =
            Caffeine.newBuilder().expireAfterWrite(ONE_LOOK).maximumSize(10_000).build();

    FormReadings(AuditTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(FormShown shown) {
        TaskContext context = shown.context();
        String own = FormAnswers.application(context.businessKey());
        List<String> numbers = FormAnswers.numbers(shown.view().values().values());
        boolean candidates = own != null || !numbers.isEmpty();
        List<String> look = List.of(context.taskId(), context.actor().value());
        if (candidates && looks.asMap().putIfAbsent(look, true) == null) {
            trail.record(Fact.of(EntryKind.READING, "Formulaire consulté : " + shown.taskName())
                    .in(shown.instance())
                    .about(null, own)
                    .by(context.actor())
                    .at(context.key().task(), null)
                    .with("applications", own == null ? numbers : null));
        }
    }
}
