package fr.metropole.recruitment.organisation.web;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.AbsenceReason;
import fr.metropole.recruitment.organisation.OpenTasks;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.organisation.OrganisationRegister;
import fr.metropole.recruitment.organisation.PersonView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What the page of an agent shows. */
@Component
class PersonModel {

    private final Organisation organisation;
    private final OrganisationRegister register;
    private final OpenTasks tasks;
    private final Clock clock;

    PersonModel(Organisation organisation, OrganisationRegister register, OpenTasks tasks, Clock clock) {
        this.organisation = organisation;
        this.register = register;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** One deputy as shown: user id, rank and title, period. */
    record DeputyLine(String id, int rank, String title, String period) {}

    /** The agent of an address; 404 when there is none. */
    PersonId known(String id) {
        return PersonId.isValid(id)
                ? organisation.person(new PersonId(id)).map(PersonView::id).orElseThrow(PersonModel::notFound)
                : nobody();
    }

    private static PersonId nobody() {
        throw notFound();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Cette personne n’existe pas.");
    }

    /** Fills the model and names the template. */
    String fill(PersonId id, Model model) {
        Map<PersonId, PersonView> persons =
                organisation.persons().stream().collect(Collectors.toMap(PersonView::id, Function.identity()));
        model.addAttribute("person", persons.get(id));
        model.addAttribute("others", others(id));
        model.addAttribute("headships", headships(id));
        model.addAttribute("deputies", deputies(id, persons));
        model.addAttribute("absences", absences(id));
        model.addAttribute("reasons", AbsenceReason.values());
        model.addAttribute("openTasks", tasks.countOf(id));
        model.addAttribute("today", LocalDate.now(clock).toString());
        if (!model.containsAttribute(Answer.STATE)) {
            model.addAttribute(Answer.STATE, FormState.untouched());
        }
        return "organisation/person";
    }

    /** Answers one of the forms of the page. */
    <T> String answer(
            PersonId person,
            Outcome<T> outcome,
            String form,
            Map<String, String> typed,
            Function<T, String> sentence,
            Answer.Reply reply) {
        String address = "/organisation/personnes/" + person.value();
        return Answer.of(outcome, form, typed, address, sentence, reply, model -> fill(person, model));
    }

    private List<PersonView> others(PersonId id) {
        return organisation.persons().stream()
                .filter(other -> other.active() && !other.id().equals(id))
                .toList();
    }

    private List<UnitModel.Line> headships(PersonId id) {
        return register.headshipsOf(id).stream()
                .map(headship -> new UnitModel.Line(headship.unit(), FrenchDates.period(headship.validity())))
                .toList();
    }

    private List<DeputyLine> deputies(PersonId id, Map<PersonId, PersonView> persons) {
        return register.deputies(id).stream()
                .map(line -> new DeputyLine(
                        line.deputy().value(),
                        line.rank(),
                        java.util.Objects.requireNonNull(persons.get(line.deputy()))
                                .title(),
                        FrenchDates.period(line.validity())))
                .toList();
    }

    private List<UnitModel.Line> absences(PersonId id) {
        return register.absences(id).stream()
                .map(absence -> new UnitModel.Line(absence.reason().label(), FrenchDates.period(absence.validity())))
                .toList();
    }
}
