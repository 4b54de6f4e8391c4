package fr.metropole.recruitment.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;

/**
 * Notes every node that a test's engine leaves in the normal way, over all engines of the run. A node counts when it is
 * passed: a task that is only opened, or cancelled by a timer, does not.
 */
class PassedNodes extends AbstractProcessEnginePlugin {

    /** Ends as cancelled in any case: the event that follows is what takes the flow on. */
    private static final String EVENT_BASED = ActivityTypes.GATEWAY_EVENT_BASED;

    private static final Map<String, Set<String>> PASSED = new ConcurrentHashMap<>();

    /** Ids of the nodes of a process that were passed so far. */
    static Set<String> of(String process) {
        return new TreeSet<>(PASSED.getOrDefault(process, Set.of()));
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<HistoryEventHandler> handlers = new ArrayList<>(engine.getCustomHistoryEventHandlers());
        handlers.add(new Notes());
        engine.setCustomHistoryEventHandlers(handlers);
    }

    private static final class Notes implements HistoryEventHandler {

        @Override
        public void handleEvent(HistoryEvent event) {
            if (event instanceof HistoricActivityInstanceEventEntity activity
                    && activity.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_END)
                    && (!activity.isCanceled() || activity.getActivityType().equals(EVENT_BASED))) {
                PASSED.computeIfAbsent(activity.getProcessDefinitionKey(), key -> ConcurrentHashMap.newKeySet())
                        .add(activity.getActivityId());
            }
        }

        @Override
        public void handleEvents(List<HistoryEvent> events) {
            events.forEach(this::handleEvent);
        }
    }
}
