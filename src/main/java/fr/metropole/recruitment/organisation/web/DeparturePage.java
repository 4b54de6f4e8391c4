package fr.metropole.recruitment.organisation.web;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.Departures;
import fr.metropole.recruitment.organisation.PersonLeft;
import fr.metropole.recruitment.organisation.web.Answer.Reply;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records a departure and tells where the open tasks went. */
@Controller
@OrganisationAccess.ForKeepers
class DeparturePage {

    private final PersonModel personModel;
    private final Departures departures;

    DeparturePage(PersonModel personModel, Departures departures) {
        this.personModel = personModel;
        this.departures = departures;
    }

    @PostMapping(PersonPage.ADDRESS + "/depart")
    String leave(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        PersonId person = personModel.known(id);
        TypedForm form = new TypedForm(typed);
        var outcome = form.date("lastDay").then(lastDay -> form.personIfAny("successor")
                .then(successor -> departures.leave(person, lastDay, successor.orElse(null))));
        return personModel.answer(
                person, outcome, "departure", typed, DeparturePage::sentence, new Reply(model, redirect, response));
    }

    private static String sentence(PersonLeft left) {
        String vacant = left.vacantUnits().isEmpty()
                ? ""
                : " Sans responsable désormais : " + String.join(", ", left.vacantUnits()) + ".";
        return "Départ enregistré. " + moved(left.tasksMoved()) + " "
                + left.successor().sentence() + vacant;
    }

    private static String moved(int tasks) {
        return switch (tasks) {
            case 0 -> "Aucune tâche n’était en cours.";
            case 1 -> "1 tâche en cours a changé de main.";
            default -> tasks + " tâches en cours ont changé de main.";
        };
    }
}
