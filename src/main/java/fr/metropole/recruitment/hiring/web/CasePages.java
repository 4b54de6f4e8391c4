package fr.metropole.recruitment.hiring.web;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CaseSection;
import fr.metropole.recruitment.core.CaseSection.Line;
import fr.metropole.recruitment.hiring.CaseView;
import fr.metropole.recruitment.hiring.HiringCases;
import fr.metropole.recruitment.requisition.RequisitionRights;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.util.Comparator;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The list of recruitments, and one of them with all that its steps have to show. */
@Controller
class CasePages {

    private final HiringCases cases;
    private final Requisitions requisitions;
    private final List<CaseSection> sections;
    private final RequisitionRights rights;
    private final CaseReaders readers;

    CasePages(
            HiringCases cases,
            Requisitions requisitions,
            List<CaseSection> sections,
            RequisitionRights rights,
            CaseReaders readers) {
        this.cases = cases;
        this.requisitions = requisitions;
        this.sections = sections.stream()
                .sorted(Comparator.comparingInt(CaseSection::order))
                .toList();
        this.rights = rights;
        this.readers = readers;
    }

    /** A section as the page shows it. */
    record Shown(String id, String title, List<Line> lines) {}

    @GetMapping("/dossiers")
    String list(Model page) {
        openToReaders();
        page.addAttribute("cases", cases.all());
        return "dossiers/list";
    }

    @GetMapping("/dossiers/{slug}")
    String one(@PathVariable String slug, Model page) {
        openToReaders();
        CaseView found = cases.bySlug(slug).orElseThrow(CasePages::unknown);
        RequisitionView request = requisitions.bySlug(slug).orElseThrow(CasePages::unknown);
        boolean all = readers.mayReadCandidates(request);
        page.addAttribute("case", found);
        page.addAttribute(
                "abandonReason", cases.abandonReason(found.reference()).orElse(null));
        page.addAttribute("candidatesHidden", !all);
        page.addAttribute("sections", shown(found.reference(), all));
        return "dossiers/case";
    }

    private List<Shown> shown(CaseReference reference, boolean all) {
        return sections.stream()
                .filter(section -> all || !section.isAboutCandidates())
                .map(section -> new Shown("section-" + section.order(), section.title(), section.lines(reference)))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private void openToReaders() {
        if (!rights.isReader()) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Vos fonctions ne donnent pas accès aux recrutements.");
        }
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "Ce recrutement n’existe pas.");
    }
}
