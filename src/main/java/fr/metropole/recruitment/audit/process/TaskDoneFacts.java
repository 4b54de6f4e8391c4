package fr.metropole.recruitment.audit.process;

import fr.metropole.recruitment.audit.AuditTrail;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Fact;
import fr.metropole.recruitment.audit.FormAnswers;
import fr.metropole.recruitment.audit.PayloadPart;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.process.ProcessVariables;
import fr.metropole.recruitment.process.TaskDone;
import fr.metropole.recruitment.process.TaskEntrusted;
import fr.metropole.recruitment.process.TaskOverdue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What people did: the task they completed, with every answer they gave; reminders and escalations on the way. */
@Component
class TaskDoneFacts {

    private final AuditTrail trail;
    private final EngineWhereabouts engine;

    TaskDoneFacts(AuditTrail trail, EngineWhereabouts engine) {
        this.trail = trail;
        this.engine = engine;
    }

    @EventListener
    void on(TaskDone done) {
        PersonId assignee = done.assignee();
        Fact fact = Fact.of(EntryKind.TASK_DONE, done.taskName())
                .in(engine.instance().orElse(null))
                .about(null, FormAnswers.application(done.businessKey()))
                .by(done.actor())
                .at(done.key().task(), done.taskId())
                .named(TaskFacts.done(done.taskId()))
                .with("openedAt", done.createdAt().toString())
                .with("assignee", assignee == null ? null : assignee.value())
                .with("verdict", done.routing().get(ProcessVariables.VERDICT))
                .with("verdictLabel", decides(done) ? FormAnswers.verdict(done.answers()) : null);
        for (PayloadPart part : FormAnswers.parts(done.answers())) {
            fact = fact.saying(part);
        }
        trail.forget(TaskFacts.pending(done.taskId()));
        trail.record(fact);
    }

    /** A choice that does not say how it goes on, a unit of time for instance, is an answer among others. */
    private static boolean decides(TaskDone done) {
        return done.routing().get(ProcessVariables.VERDICT) != null;
    }

    @EventListener
    void on(TaskEntrusted entrusted) {
        engine.instance()
                .ifPresent(
                        instance -> trail.note(instance, entrusted.person(), entrusted.onBehalfOf(), entrusted.why()));
    }

    @EventListener
    void on(TaskOverdue overdue) {
        boolean escalated = overdue.step() == TaskOverdue.Step.ESCALATION;
        PersonId assignee = overdue.assignee();
        PersonId superior = overdue.superior();
        trail.record(Fact.of(escalated ? EntryKind.ESCALATION : EntryKind.REMINDER, overdue.taskName())
                .in(engine.instance().orElse(null))
                .about(null, FormAnswers.application(overdue.businessKey()))
                .at(overdue.key().task(), null)
                .with("assignee", assignee == null ? null : assignee.value())
                .with("superior", superior == null ? null : superior.value())
                .with("superiorGroup", overdue.group()));
    }
}
