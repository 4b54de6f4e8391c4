package fr.metropole.recruitment.application.web;

import fr.metropole.recruitment.application.Intake;
import fr.metropole.recruitment.application.Receipt;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.publication.Vacancies;
import fr.metropole.recruitment.publication.Vacancy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The form by which candidates apply. It works without a script and without a session; what was typed comes back with the
 * reasons. A key that the form carries makes one application of a double click.
 */
@Controller
class ApplyPage {

    static final ApplicationInput EMPTY = new ApplicationInput(null, null, null, null, null, null, null, null);
    private static final int MOST_LABELLED = 4;
    private static final Refusal ROBOT = Refusal.of(
            "FORM_FILLED_BY_ROBOT", "Laissez vide le champ « Site internet », puis envoyez de nouveau.", "site");

    private final Vacancies vacancies;
    private final Intake intake;

    ApplyPage(Vacancies vacancies, Intake intake) {
        this.vacancies = vacancies;
        this.intake = intake;
    }

    @GetMapping("/offres/{slug}/candidater")
    ModelAndView form(@PathVariable String slug) {
        return vacancies
                .openBySlug(slug)
                .map(vacancy ->
                        page(vacancy, EMPTY, FormErrors.NONE, UUID.randomUUID().toString()))
                .orElseGet(() -> vacancyPage(slug));
    }

    /** @param site a field that people do not see: who fills it in is a program */
    @PostMapping("/offres/{slug}/candidater")
    ModelAndView apply(
            @PathVariable String slug,
            @ModelAttribute("typed") ApplicationInput typed,
            @RequestParam(name = "cle", required = false) @Nullable String key,
            @RequestParam(name = "site", required = false) @Nullable String site) {
        Optional<Vacancy> vacancy = vacancies.openBySlug(slug);
        if (vacancy.isEmpty()) {
            return vacancyPage(slug);
        }
        Outcome<Receipt> outcome = site == null || site.isBlank()
                ? intake.apply(slug, typed.form(), typed.uploads(), key)
                : Outcome.refused(ROBOT);
        if (outcome.isAccepted()) {
            return seeOther(FollowUpPage.ADDRESS + outcome.orThrow().token() + "/accuse");
        }
        String again = key == null ? UUID.randomUUID().toString() : key;
        ModelAndView page = page(vacancy.get(), typed, new FormErrors(outcome.reasons()), again);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private static ModelAndView page(Vacancy vacancy, ApplicationInput typed, FormErrors errors, String key) {
        ModelAndView page = new ModelAndView("offres/candidater");
        page.addObject("notice", vacancy.notice());
        page.addObject("sheet", vacancy.sheet());
        page.addObject("askedDocuments", asked(vacancy));
        page.addObject("mostFiles", Intake.MOST_FILES);
        page.addObject("typed", typed);
        page.addObject("errors", errors);
        page.addObject("key", key);
        return page;
    }

    /** The documents that have a field of their own; one more field takes the rest. */
    private static List<String> asked(Vacancy vacancy) {
        return vacancy.sheet().terms().documents().stream().limit(MOST_LABELLED).toList();
    }

    /** Says itself why nobody can apply: gone or never there. */
    private static ModelAndView vacancyPage(String slug) {
        return seeOther("/offres/" + slug);
    }

    private static ModelAndView seeOther(String path) {
        RedirectView view = new RedirectView(path, true, true, false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
