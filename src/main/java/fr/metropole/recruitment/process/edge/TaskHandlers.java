package fr.metropole.recruitment.process.edge;

import fr.metropole.recruitment.process.StartHandler;
import fr.metropole.recruitment.process.TaskKey;
import fr.metropole.recruitment.process.UserTaskHandler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All handlers by what they handle; asked for late, because handlers may themselves need the engine. */
@Component
public class TaskHandlers {

    private final ObjectProvider<UserTaskHandler> tasks;
    private final ObjectProvider<StartHandler> starts;
    private volatile @Nullable Map<TaskKey, UserTaskHandler> byKey;

    TaskHandlers(ObjectProvider<UserTaskHandler> tasks, ObjectProvider<StartHandler> starts) {
        this.tasks = tasks;
        this.starts = starts;
    }

    /** @throws IllegalStateException when a model has a task that no bean handles: a fault of ours, found by a test */
    UserTaskHandler handler(TaskKey key) {
        UserTaskHandler handler = all().get(key);
        if (handler == null) {
            throw new IllegalStateException("no handler for " + key);
        }
        return handler;
    }

    @Nullable
    StartHandler start(String process) {
        List<StartHandler> all = starts.stream().toList();
        return all.stream()
                .filter(one -> one.process().equals(process))
                .findFirst()
                .orElse(null);
    }

    /** Every user task that somebody handles, for the test that mirrors the models. */
    public Set<TaskKey> keys() {
        return all().keySet();
    }

    private Map<TaskKey, UserTaskHandler> all() {
        Map<TaskKey, UserTaskHandler> known = byKey;
        if (known == null) {
            Map<TaskKey, UserTaskHandler> read = new HashMap<>();
            tasks.forEach(task -> {
                if (read.put(task.key(), task) != null) {
                    throw new IllegalStateException("two handlers for " + task.key());
                }
            });
            known = read;
            byKey = read;
        }
        return known;
    }
}
