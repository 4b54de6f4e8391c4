package fr.metropole.recruitment.publication.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.metropole.recruitment.publication.CareersSite;
import fr.metropole.recruitment.publication.Employer;
import fr.metropole.recruitment.publication.JobPosting;
import fr.metropole.recruitment.publication.NoticeStatus;
import fr.metropole.recruitment.publication.NoticeTemplate;
import fr.metropole.recruitment.publication.NoticeView;
import fr.metropole.recruitment.publication.Vacancies;
import fr.metropole.recruitment.publication.Vacancy;
import fr.metropole.recruitment.publication.VacancyFacts;
import fr.metropole.recruitment.publication.VacancySearch;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The vacancies for anybody to find and read, with what search engines and social networks want to know of them. */
@Controller
class CareersPages {

    private static final VacancySearch EVERYTHING = new VacancySearch(null, null, null, null, null);

    private final CareersSite site;
    private final Vacancies vacancies;
    private final NoticeTemplate template;
    private final Employer employer;
    private final ObjectMapper json;

    CareersPages(CareersSite site, Vacancies vacancies, NoticeTemplate template, Employer employer, ObjectMapper json) {
        this.site = site;
        this.vacancies = vacancies;
        this.template = template;
        this.employer = employer;
        this.json = json;
    }

    @GetMapping("/offres")
    String list(@ModelAttribute("search") VacancySearch search, Model page) {
        page.addAttribute("found", site.find(search));
        return shared(page, "/offres", "offres/list");
    }

    @GetMapping("/offres/donnees-personnelles")
    String privacy() {
        return "offres/donnees-personnelles";
    }

    @GetMapping("/offres/accessibilite")
    String accessibility() {
        return "offres/accessibilite";
    }

    /** A vacancy that is open; a closed one answers 410, an unknown one 404, both with what is open now. */
    @GetMapping("/offres/{slug}")
    ModelAndView one(@PathVariable String slug) {
        Optional<Vacancy> open = vacancies.openBySlug(slug);
        if (open.isPresent()) {
            return page(open.get());
        }
        return vacancies
                .bySlug(slug)
                .map(vacancy -> without("Cette offre est close", sentence(vacancy.notice()), HttpStatus.GONE))
                .orElseGet(() -> without(
                        "Offre introuvable", "Aucune offre ne correspond à cette adresse.", HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Vacancy vacancy) {
        String path = "/offres/" + vacancy.notice().slug();
        ModelAndView page = new ModelAndView("offres/vacancy", template.values(vacancy));
        page.addObject("summary", VacancyFacts.summary(vacancy.sheet()));
        page.addObject("jobPosting", jobPosting(vacancy, path));
        page.addObject("pageUrl", employer.address(path));
        page.addObject("siteUrl", employer.address(""));
        return page;
    }

    /** JSON inside a page: the sign that could end the script element is written as a code. */
    private String jobPosting(Vacancy vacancy, String path) {
        var posting = JobPosting.of(vacancy, employer, employer.address(path), template.content(vacancy));
        try {
            return json.writeValueAsString(posting).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sentence(NoticeView notice) {
        String why = notice.status() == NoticeStatus.WITHDRAWN ? "a été retirée" : "n’accepte plus de candidature";
        return "L’offre «\u00a0" + notice.title() + "\u00a0» " + why + ".";
    }

    private ModelAndView without(String heading, String sentence, HttpStatusCode status) {
        ModelAndView page = new ModelAndView("offres/fermee");
        page.setStatus(status);
        page.addObject("heading", heading);
        page.addObject("sentence", sentence);
        page.addObject("found", site.find(EVERYTHING));
        return page;
    }

    private String shared(Model page, String path, String view) {
        page.addAttribute("pageUrl", employer.address(path));
        page.addAttribute("siteUrl", employer.address(""));
        return view;
    }
}
