package fr.metropole.recruitment.process.edge;

import fr.metropole.recruitment.process.DeadlineLimit;
import fr.metropole.recruitment.process.DeadlineStart;
import fr.metropole.recruitment.process.TaskDeadlines;
import fr.metropole.recruitment.process.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Due date, reminder and escalation of every user task, counted in working days from the day it opens, or from a
 * later one where the domain names it, and never beyond the last day that the law leaves. The models name
 * this bean {@code deadlines}. A task is due at the end of the day; the reminder comes on the morning of that day, the
 * escalation some working days later.
 */
@Component("deadlines")
public class Deadlines {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final TaskDeadlines days;
    private final WorkingCalendar calendar;
    private final List<DeadlineStart> laterStarts;
    private final List<DeadlineLimit> limits;
    private final Clock clock;

    Deadlines(
            TaskDeadlines days,
            WorkingCalendar calendar,
            List<DeadlineStart> laterStarts,
            List<DeadlineLimit> limits,
            Clock clock) {
        this.days = days;
        this.calendar = calendar;
        this.laterStarts = laterStarts;
        this.limits = limits;
        this.clock = clock;
    }

    /** When the task is due. */
    public Date due(DelegateExecution execution) {
        return at(dueDay(execution), EVENING);
    }

    /** When the person should look at it again: the same morning as the reminder. */
    public Date followUp(DelegateExecution execution) {
        return at(dueDay(execution), MORNING);
    }

    /** When the reminder is sent. */
    public Date reminder(DelegateExecution execution) {
        return at(dueDay(execution), MORNING);
    }

    /** When the superior is brought in. */
    public Date escalation(DelegateExecution execution) {
        return at(withinLimit(calendar.plus(dueDay(execution), days.escalation()), execution), MORNING);
    }

    private LocalDate dueDay(DelegateExecution execution) {
        String task = execution.getCurrentActivityId();
        LocalDate today = LocalDate.now(clock);
        LocalDate from = laterStarts.stream()
                .filter(start -> start.taskId().equals(task))
                .flatMap(start -> start.of(execution.getProcessBusinessKey()).stream())
                .filter(today::isBefore)
                .findFirst()
                .orElse(today);
        return withinLimit(calendar.plus(from, days.daysFor(task)), execution);
    }

    private LocalDate withinLimit(LocalDate day, DelegateExecution execution) {
        return limits.stream()
                .filter(limit -> limit.taskId().equals(execution.getCurrentActivityId()))
                .flatMap(limit -> limit.of(execution.getProcessBusinessKey()).stream())
                .filter(day::isAfter)
                .findFirst()
                .orElse(day);
    }

    private Date at(LocalDate day, LocalTime time) {
        return Date.from(ZonedDateTime.of(day, time, clock.getZone()).toInstant());
    }
}
