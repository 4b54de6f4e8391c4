package fr.metropole.recruitment.requisition.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.requisition.ImportedDrafts;
import fr.metropole.recruitment.requisition.ImportedSheet;
import fr.metropole.recruitment.requisition.RequisitionRights;
import fr.metropole.recruitment.requisition.RequisitionView;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The source of an imported sheet and its fields side by side; lines left over are assigned, the need is completed. */
@Controller
@RequestMapping("/fiches/{slug}/import")
class ReadingPage {

    private final ImportedDrafts drafts;
    private final Organisation organisation;
    private final RequisitionRights rights;
    private final CurrentAgent agent;

    ReadingPage(ImportedDrafts drafts, Organisation organisation, RequisitionRights rights, CurrentAgent agent) {
        this.drafts = drafts;
        this.organisation = organisation;
        this.rights = rights;
        this.agent = agent;
    }

    @GetMapping
    String show(@PathVariable String slug, Model page) {
        ImportedSheet sheet = own(slug);
        return filled(sheet, NeedFields.of(sheet), List.of(), page);
    }

    @PostMapping("/lignes")
    String assign(
            @PathVariable String slug,
            @RequestParam(name = "lignes", required = false) @Nullable List<Integer> lines,
            @RequestParam(name = "champ", defaultValue = "") String field,
            Model page,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ImportedSheet before = own(slug);
        Outcome<ImportedSheet> assigned =
                drafts.assign(slug, agent.require(), lines == null ? List.of() : lines, field);
        if (assigned.isAccepted()) {
            redirect.addFlashAttribute("done", "Les lignes choisies sont dans la fiche.");
            return "redirect:/fiches/" + slug + "/import#non-reconnues";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return filled(before, NeedFields.of(before), assigned.reasons(), page);
    }

    @PostMapping("/demande")
    String complete(
            @PathVariable String slug,
            NeedFields fields,
            Model page,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        ImportedSheet before = own(slug);
        Outcome<RequisitionView> made = fields.read()
                .then(input -> drafts.complete(slug, agent.require(), input, fields.sheet(before.sheet())));
        if (made.isAccepted()) {
            redirect.addFlashAttribute("done", "La demande de recrutement est prête : elle peut être engagée.");
            return "redirect:/fiches/" + slug + "/import";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return filled(before, fields, made.reasons(), page);
    }

    private ImportedSheet own(String slug) {
        ImportedSheet sheet = drafts.bySlug(slug)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Aucune fiche n’a été importée sous cette référence."));
        rights.mayChangeDraftOf(sheet.importedBy());
        return sheet;
    }

    private String filled(ImportedSheet sheet, NeedFields need, List<Refusal> refusals, Model page) {
        page.addAttribute("sheet", sheet);
        page.addAttribute("view", ReadingView.of(sheet));
        page.addAttribute("refusals", refusals);
        page.addAttribute("need", need);
        page.addAttribute("missing", refusals.isEmpty() ? sheet.missing() : refusals);
        page.addAttribute("fields", ImportedDrafts.fieldsForLines());
        page.addAttribute("units", organisation.units());
        page.addAttribute("needs", Need.values());
        page.addAttribute("routes", Route.values());
        page.addAttribute("categories", Category.values());
        return "fiches/reading";
    }
}
