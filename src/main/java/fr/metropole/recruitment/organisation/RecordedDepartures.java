package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records departures: facts and open tasks change hands together, or not at all. */
@Service
@Transactional
class RecordedDepartures implements Departures {

    private final Persons persons;
    private final KnownPersons known;
    private final LeaverFacts facts;
    private final HeldCharts charts;
    private final OpenTasks tasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordedDepartures(
            Persons persons,
            KnownPersons known,
            LeaverFacts facts,
            HeldCharts charts,
            OpenTasks tasks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.known = known;
        this.facts = facts;
        this.charts = charts;
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Outcome<PersonLeft> leave(PersonId person, LocalDate lastDay, @Nullable PersonId successor) {
        Optional<PersonRow> row = persons.findForUpdateById(person.value());
        return known.inPost(person, "person").then(leaver -> refusal(person, lastDay, successor)
                .<Outcome<PersonLeft>>map(Outcome::refused)
                .orElseGet(() -> successor == null
                        ? Outcome.accepted(record(row.orElseThrow(), lastDay, null))
                        : known.inPost(successor, "successor")
                                .map(next -> record(row.orElseThrow(), lastDay, successor))));
    }

    private Optional<Refusal> refusal(PersonId person, LocalDate lastDay, @Nullable PersonId successor) {
        if (lastDay.isAfter(LocalDate.now(clock))) {
            return Optional.of(OrganisationRefusals.departureInFuture());
        }
        return person.equals(successor) ? Optional.of(OrganisationRefusals.ownSuccessor()) : Optional.empty();
    }

    private PersonLeft record(PersonRow leaver, LocalDate lastDay, @Nullable PersonId successor) {
        PersonId person = leaver.personId();
        Chart before = charts.on(LocalDate.now(clock));
        List<String> vacant = HandOverPolicy.unitsHeaded(before, person);
        Decider receiver = successor == null
                ? HandOverPolicy.receiver(before, person)
                : HandOverPolicy.named(before, person, successor);
        facts.end(person, lastDay);
        leaver.left();
        charts.forget();
        PersonLeft left = new PersonLeft(person, lastDay, receiver, tasks.handOver(person, receiver), vacant);
        events.publishEvent(left);
        return left;
    }
}
