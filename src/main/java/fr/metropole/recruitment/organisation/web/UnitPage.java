package fr.metropole.recruitment.organisation.web;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.organisation.OrganisationChanges;
import fr.metropole.recruitment.organisation.PostView;
import fr.metropole.recruitment.organisation.web.Answer.Reply;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One unit: who decides there, its heads over time, its posts, and the forms that change them. */
@Controller
@OrganisationAccess.ForKeepers
@RequestMapping("/organisation/unites/{code}")
class UnitPage {

    private final UnitModel unitModel;
    private final OrganisationChanges changes;

    UnitPage(UnitModel unitModel, OrganisationChanges changes) {
        this.unitModel = unitModel;
        this.changes = changes;
    }

    @GetMapping
    String show(@PathVariable String code, Model model) {
        return unitModel.fill(code, model);
    }

    @PostMapping("/responsable")
    String appoint(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        TypedForm form = new TypedForm(typed);
        return answer(
                code,
                form.person("person")
                        .then(person -> form.date("from").then(from -> changes.appointHead(code, person, from))),
                "appoint",
                typed,
                headship -> "Nomination enregistrée à compter du "
                        + FrenchDates.day(headship.validity().from()) + ".",
                new Reply(model, redirect, response));
    }

    @PostMapping("/fin-responsable")
    String endHeadship(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return answer(
                code,
                new TypedForm(typed).date("to").then(lastDay -> changes.endHeadship(code, lastDay)),
                "end",
                typed,
                headship -> "Fin de fonction enregistrée : le poste de responsable est vacant ensuite.",
                new Reply(model, redirect, response));
    }

    @PostMapping("/postes")
    String createPost(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        TypedForm form = new TypedForm(typed);
        PostView post = new PostView(form.text("number"), code, form.text("title"), form.text("category"));
        return answer(
                code,
                changes.createPost(post),
                "post",
                typed,
                created -> "Poste " + created.number() + " créé.",
                new Reply(model, redirect, response));
    }

    private <T> String answer(
            String code,
            Outcome<T> outcome,
            String form,
            Map<String, String> typed,
            Function<T, String> sentence,
            Reply reply) {
        return Answer.of(
                outcome,
                form,
                typed,
                "/organisation/unites/" + code,
                sentence,
                reply,
                model -> unitModel.fill(code, model));
    }
}
