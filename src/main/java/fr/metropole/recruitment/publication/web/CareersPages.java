package fr.metropole.recruitment.publication.web;

import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.JobDescriptionVersion;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import fr.metropole.recruitment.publication.NoticeStatus;
import fr.metropole.recruitment.publication.NoticeView;
import fr.metropole.recruitment.publication.Notices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The vacancies for anybody to read. Applying by form, search and feeds belong to the intake. */
@Controller
class CareersPages {

    private final Notices notices;
    private final JobDescriptions sheets;
    private final Clock clock;

    CareersPages(Notices notices, JobDescriptions sheets, Clock clock) {
        this.notices = notices;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping("/offres")
    String list(Model page) {
        page.addAttribute("vacancies", notices.open());
        return "offres/list";
    }

    /** A vacancy that is open; a closed one answers 410, an unknown one 404, both with what is open now. */
    @GetMapping("/offres/{slug}")
    ModelAndView one(@PathVariable String slug) {
        Optional<NoticeView> known = notices.bySlug(slug).filter(CareersPages::wasPublic);
        if (known.isEmpty()) {
            return gone("Aucune offre ne correspond à cette adresse.", HttpStatus.NOT_FOUND);
        }
        NoticeView notice = known.get();
        if (!notice.acceptsOn(LocalDate.now(clock))) {
            return gone("L’offre « " + notice.title() + " » n’accepte plus de candidature.", HttpStatus.GONE);
        }
        ModelAndView page = new ModelAndView("offres/vacancy");
        page.addObject("notice", notice);
        page.addObject("sheet", sheet(slug));
        return page;
    }

    private JobDescription sheet(String slug) {
        return sheets.latest(slug).map(JobDescriptionVersion::content).orElse(JobDescription.EMPTY);
    }

    private ModelAndView gone(String sentence, HttpStatusCode status) {
        ModelAndView page = new ModelAndView("offres/list");
        page.setStatus(status);
        page.addObject("sentence", sentence);
        page.addObject("vacancies", notices.open());
        return page;
    }

    private static boolean wasPublic(NoticeView notice) {
        return notice.status() != NoticeStatus.PREPARED && notice.status() != NoticeStatus.VALIDATED;
    }
}
