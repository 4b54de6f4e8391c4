package fr.metropole.recruitment.application.web;

import fr.metropole.recruitment.application.Intake;
import fr.metropole.recruitment.application.Receipt;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.publication.Vacancies;
import fr.metropole.recruitment.publication.Vacancy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where HR types in or scans an application that came by post: it enters the same register as all others. */
@Controller
class PaperPage {

    private final Vacancies vacancies;
    private final PaperIntake intake;
    private final Clock clock;

    PaperPage(Vacancies vacancies, PaperIntake intake, Clock clock) {
        this.vacancies = vacancies;
        this.intake = intake;
        this.clock = clock;
    }

    @GetMapping("/dossiers/{slug}/candidatures/nouvelle")
    ModelAndView form(@PathVariable String slug) {
        intake.requireHr();
        return page(slug, ApplyPage.EMPTY, LocalDate.now(clock).toString(), FormErrors.NONE);
    }

    @PostMapping("/dossiers/{slug}/candidatures/nouvelle")
    ModelAndView register(
            @PathVariable String slug,
            @ModelAttribute("typed") ApplicationInput typed,
            @RequestParam(name = "receivedOn", required = false) @Nullable String receivedOn) {
        Outcome<Receipt> outcome = intake.register(slug, typed, receivedOn);
        if (outcome.isAccepted()) {
            return new ModelAndView(
                    "redirect:/candidatures/" + outcome.orThrow().number());
        }
        ModelAndView page = page(slug, typed, receivedOn == null ? "" : receivedOn, new FormErrors(outcome.reasons()));
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView page(String slug, ApplicationInput typed, String receivedOn, FormErrors errors) {
        Vacancy vacancy = vacancies
                .bySlug(slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Cet avis n’est pas publié."));
        ModelAndView page = new ModelAndView("candidatures/papier");
        page.addObject("notice", vacancy.notice());
        page.addObject("askedDocuments", List.of());
        page.addObject("mostFiles", Intake.MOST_FILES);
        page.addObject("typed", typed);
        page.addObject("receivedOn", receivedOn);
        page.addObject("today", LocalDate.now(clock));
        page.addObject("errors", errors);
        return page;
    }
}
