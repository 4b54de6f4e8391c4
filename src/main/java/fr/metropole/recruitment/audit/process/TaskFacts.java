package fr.metropole.recruitment.audit.process;

import fr.metropole.recruitment.audit.AuditTrail;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Fact;
import fr.metropole.recruitment.core.PersonId;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tasks that are opened, given to somebody and taken back. The engine tells who has a task before it tells that the task is
 * there: both become one fact.
 */
@Component
class TaskFacts {

    private final AuditTrail trail;
    private final EngineWhereabouts engine;

    TaskFacts(AuditTrail trail, EngineWhereabouts engine) {
        this.trail = trail;
        this.engine = engine;
    }

    /** Under which name the facts of one transaction on a task find each other. */
    static String pending(String task) {
        return "task:" + task;
    }

    static String done(String task) {
        return "done:" + task;
    }

    void on(HistoricTaskInstanceEventEntity event) {
        if (event.getProcessInstanceId() == null) {
            return;
        }
        if (event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_CREATE)) {
            opened(event);
        } else if (isTakenBack(event)) {
            trail.forget(pending(event.getTaskId()));
            trail.record(fact(EntryKind.TASK_CANCELLED, event.getName(), event.getProcessInstanceId())
                    .at(event.getTaskDefinitionKey(), event.getTaskId())
                    .with("reason", event.getDeleteReason()));
        }
    }

    void on(HistoricIdentityLinkLogEventEntity link) {
        String task = link.getTaskId();
        if (task == null || link.getProcessDefinitionId() == null || trail.knows(done(task))) {
            return;
        }
        Fact fresh = fact(EntryKind.TASK_ASSIGNED, EntryKind.TASK_ASSIGNED.label(), instanceOf(link))
                .at(null, task)
                .named(pending(task));
        Fact named = OpenTaskNames.of(task)
                .map(open -> Fact.of(EntryKind.TASK_ASSIGNED, open.name())
                        .in(open.instance())
                        .by(fresh.actor())
                        .at(open.element(), task)
                        .named(pending(task)))
                .orElse(fresh);
        trail.amend(pending(task), before -> linked(before, link), linked(named, link));
    }

    /** The engine calls the end of every task its completion; only the reason tells them apart. */
    private boolean isTakenBack(HistoricTaskInstanceEventEntity event) {
        boolean ended = event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_COMPLETE)
                || event.isEventOfType(HistoryEventTypes.TASK_INSTANCE_DELETE);
        return ended
                && !TaskEntity.DELETE_REASON_COMPLETED.equals(event.getDeleteReason())
                && !trail.knows(done(event.getTaskId()));
    }

    private void opened(HistoricTaskInstanceEventEntity event) {
        Fact opened = fact(EntryKind.TASK_OPENED, event.getName(), event.getProcessInstanceId())
                .by((PersonId) null)
                .at(event.getTaskDefinitionKey(), event.getTaskId())
                .named(pending(event.getTaskId()))
                .with(
                        "due",
                        event.getDueDate() == null
                                ? null
                                : event.getDueDate().toInstant().toString());
        Fact entrusted = trail.noted(event.getProcessInstanceId(), event.getAssignee())
                .map(note -> opened.onBehalfOf(note.onBehalfOf()).with("why", note.why()))
                .orElse(opened);
        trail.amend(pending(event.getTaskId()), before -> merged(entrusted, before), entrusted);
    }

    private static Fact merged(Fact opened, Fact links) {
        Fact all = opened;
        for (var one : links.detail().entrySet()) {
            all = all.with(one.getKey(), one.getValue());
        }
        return all;
    }

    private static Fact linked(Fact fact, HistoricIdentityLinkLogEventEntity link) {
        boolean added = link.isEventOfType(HistoryEventTypes.IDENTITY_LINK_ADD);
        if (IdentityLinkType.ASSIGNEE.equals(link.getType())) {
            return fact.with(added ? "assignee" : "takenFrom", link.getUserId());
        }
        String who = link.getGroupId() == null ? link.getUserId() : link.getGroupId();
        return fact.with(added ? "offeredTo" : "noLongerOfferedTo", plus(fact, added, who));
    }

    private static List<Object> plus(Fact fact, boolean added, @Nullable String who) {
        Object before = fact.detail().get(added ? "offeredTo" : "noLongerOfferedTo");
        List<Object> all = before instanceof List<?> several ? new ArrayList<>(several) : new ArrayList<>();
        all.add(String.valueOf(who));
        return all;
    }

    private static @Nullable String instanceOf(HistoricIdentityLinkLogEventEntity link) {
        return link.getProcessInstanceId();
    }

    private Fact fact(EntryKind kind, String title, @Nullable String instance) {
        return Fact.of(kind, title).in(instance).by(engine.actor().orElse(null));
    }
}
