package fr.metropole.recruitment.process.edge;

import fr.metropole.recruitment.process.Entrusting;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hangs the edge into the engine before it is built. */
@Configuration(proxyBeanMethods = false)
class EngineEdge {

    /** All dates of the procedure are days of Paris. */
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Bean
    Clock clock() {
        return new EngineClock(PARIS);
    }

    @Bean
    ProcessEnginePlugin edgePlugin(
            ObjectProvider<EdgeParseListener> parseListener,
            TaskHandlers handlers,
            ObjectProvider<Entrusting> entrusting,
            ApplicationEventPublisher events) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                engine.setCustomHistoryLevels(List.of(new RoutingHistoryLevel(handlers)));
                engine.setHistory(RoutingHistoryLevel.NAME);
                engine.setTaskService(new FormBackedTaskService(entrusting));
                engine.setFormService(new ShowingFormService(handlers, events));
                engine.setCustomPreBPMNParseListeners(with(engine, parseListener.getObject()));
            }

            @Override
            public void postProcessEngineBuild(ProcessEngine engine) {
                // nothing more: the edge needs no data of its own
            }
        };
    }

    private static List<BpmnParseListener> with(ProcessEngineConfigurationImpl engine, BpmnParseListener ours) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPreBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPreBPMNParseListeners());
        }
        listeners.add(ours);
        return listeners;
    }
}
