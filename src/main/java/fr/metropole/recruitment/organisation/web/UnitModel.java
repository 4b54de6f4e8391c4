package fr.metropole.recruitment.organisation.web;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.Deciders;
import fr.metropole.recruitment.organisation.Level;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.organisation.OrganisationRegister;
import fr.metropole.recruitment.organisation.PersonView;
import fr.metropole.recruitment.organisation.UnitView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What the page of a unit shows. */
@Component
class UnitModel {

    private static final Map<Level, String> LEVELS = Map.of(
            Level.N1, "N+1",
            Level.N2, "N+2",
            Level.DGA, "Direction générale adjointe",
            Level.DGS, "Direction générale des services");

    private final Organisation organisation;
    private final OrganisationRegister register;
    private final Deciders deciders;
    private final Clock clock;

    UnitModel(Organisation organisation, OrganisationRegister register, Deciders deciders, Clock clock) {
        this.organisation = organisation;
        this.register = register;
        this.deciders = deciders;
        this.clock = clock;
    }

    /** One line of a table: what, and the text about it. */
    record Line(String label, String text) {}

    /** Fills the model and names the template. */
    String fill(String code, Model model) {
        List<UnitView> upward = organisation.lineage(code);
        if (upward.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Cette unité n’existe pas.");
        }
        List<PersonView> persons = organisation.persons();
        model.addAttribute("unit", upward.get(0));
        model.addAttribute("upward", upward.subList(1, upward.size()));
        model.addAttribute("levels", levels(code));
        model.addAttribute("headships", headships(code, persons));
        model.addAttribute(
                "persons", persons.stream().filter(PersonView::active).toList());
        model.addAttribute(
                "posts",
                organisation.posts().stream()
                        .filter(post -> post.unit().equals(code))
                        .toList());
        model.addAttribute("today", LocalDate.now(clock).toString());
        if (!model.containsAttribute(Answer.STATE)) {
            model.addAttribute(Answer.STATE, FormState.untouched());
        }
        return "organisation/unit";
    }

    private List<Line> levels(String code) {
        return Arrays.stream(Level.values())
                .map(level -> new Line(
                        LEVELS.getOrDefault(level, level.name()),
                        deciders.decide(code, level, Set.of()).sentence()))
                .toList();
    }

    private List<Line> headships(String code, List<PersonView> persons) {
        Map<PersonId, String> titles = persons.stream().collect(Collectors.toMap(PersonView::id, PersonView::title));
        return register.headships(code).stream()
                .map(headship -> new Line(
                        titles.getOrDefault(headship.person(), headship.person().value()),
                        FrenchDates.period(headship.validity())))
                .toList();
    }
}
