package fr.metropole.recruitment.organisation.web;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.AbsenceReason;
import fr.metropole.recruitment.organisation.AbsenceView;
import fr.metropole.recruitment.organisation.DeputyView;
import fr.metropole.recruitment.organisation.OrganisationChanges;
import fr.metropole.recruitment.organisation.web.Answer.Reply;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One agent: deputies and absences, and the forms that change them. */
@Controller
@OrganisationAccess.ForKeepers
@RequestMapping(PersonPage.ADDRESS)
class PersonPage {

    static final String ADDRESS = "/organisation/personnes/{id}";

    private final PersonModel personModel;
    private final OrganisationChanges changes;

    PersonPage(PersonModel personModel, OrganisationChanges changes) {
        this.personModel = personModel;
        this.changes = changes;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        return personModel.fill(personModel.known(id), model);
    }

    @PostMapping("/suppleances")
    String addDeputy(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        PersonId person = personModel.known(id);
        TypedForm form = new TypedForm(typed);
        var outcome = form.person("deputy").then(deputy -> form.validity()
                .then(days -> changes.addDeputy(new DeputyView(person, deputy, form.number("rank"), days))));
        return personModel.answer(
                person,
                outcome,
                "deputy",
                typed,
                line -> "Suppléance enregistrée " + FrenchDates.period(line.validity()) + ".",
                new Reply(model, redirect, response));
    }

    @PostMapping("/suppleances/fin")
    String endDeputy(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        PersonId person = personModel.known(id);
        TypedForm form = new TypedForm(typed);
        var outcome = form.person("deputy")
                .then(deputy -> form.date("to").then(lastDay -> changes.endDeputy(person, deputy, lastDay)));
        return personModel.answer(
                person,
                outcome,
                "endDeputy",
                typed,
                line -> "Fin de la suppléance enregistrée.",
                new Reply(model, redirect, response));
    }

    @PostMapping("/absences")
    String addAbsence(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        PersonId person = personModel.known(id);
        TypedForm form = new TypedForm(typed);
        AbsenceReason reason = AbsenceReason.ofKey(form.text("reason")).orElse(AbsenceReason.UNAVAILABLE);
        var outcome = form.validity().then(days -> changes.addAbsence(new AbsenceView(person, reason, days)));
        return personModel.answer(
                person,
                outcome,
                "absence",
                typed,
                absence -> "Absence enregistrée " + FrenchDates.period(absence.validity()) + ".",
                new Reply(model, redirect, response));
    }

    @PostMapping("/absences/fin")
    String endAbsence(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        PersonId person = personModel.known(id);
        var outcome = new TypedForm(typed).date("to").then(lastDay -> changes.endAbsence(person, lastDay));
        return personModel.answer(
                person,
                outcome,
                "endAbsence",
                typed,
                absence -> "Fin de l’absence enregistrée.",
                new Reply(model, redirect, response));
    }
}
