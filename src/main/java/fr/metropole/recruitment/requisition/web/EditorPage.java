package fr.metropole.recruitment.requisition.web;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.jobdescription.JobDescriptionVersion;
import fr.metropole.recruitment.jobdescription.WorkingCopy;
import fr.metropole.recruitment.requisition.SheetEditing;
import fr.metropole.recruitment.requisition.SheetEditing.Desk;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The editor of a job description: every section as a form, kept while it is typed, saved as a version on request. */
@Controller
@RequestMapping("/fiches/{slug}/modifier")
class EditorPage {

    private static final String DONE = "done";

    private final SheetEditing editing;

    EditorPage(SheetEditing editing) {
        this.editing = editing;
    }

    /** What the page says after keeping a working copy. */
    record Kept(String state, String sentence) {}

    @GetMapping
    String show(@PathVariable String slug, Model page) {
        Desk desk = desk(slug);
        return filled(desk, desk.texts(), desk.basedOn(), List.of(), page);
    }

    @PostMapping("/brouillon")
    @ResponseBody
    ResponseEntity<Kept> keep(
            @PathVariable String slug,
            @RequestParam(name = "basedOn") int basedOn,
            @RequestParam Map<String, String> typed) {
        Desk desk = desk(slug);
        Outcome<WorkingCopy> kept = editing.keep(slug, basedOn, typed);
        if (kept instanceof Outcome.Accepted<WorkingCopy> copy) {
            boolean overtaken = basedOn != desk.latest().number();
            return ResponseEntity.ok(new Kept(
                    overtaken ? "OVERTAKEN" : "KEPT",
                    "Brouillon enregistré à " + EditorView.time(copy.value().savedAt())
                            + (overtaken
                                    ? ". Une autre personne a enregistré la version "
                                            + desk.latest().number() + " : vous choisirez en enregistrant la vôtre."
                                    : ".")));
        }
        return ResponseEntity.unprocessableEntity()
                .body(new Kept("REFUSED", kept.reasons().get(0).sentence()));
    }

    @PostMapping
    String save(
            @PathVariable String slug,
            @RequestParam(name = "basedOn") int basedOn,
            @RequestParam Map<String, String> typed,
            Model page,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        Outcome<JobDescriptionVersion> saved = editing.save(slug, basedOn, typed);
        if (saved instanceof Outcome.Accepted<JobDescriptionVersion> version) {
            redirect.addFlashAttribute(DONE, "Version " + version.value().number() + " enregistrée.");
            return "redirect:/fiches/" + slug + "/modifier";
        }
        Desk desk = desk(slug);
        editing.keep(slug, basedOn, typed);
        boolean overtaken = saved.reasons().stream().anyMatch(one -> one.code().equals("JOB_DESCRIPTION_CHANGED"));
        response.setStatus((overtaken ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY).value());
        return filled(desk, typed, overtaken ? desk.latest().number() : basedOn, saved.reasons(), page);
    }

    @PostMapping("/abandonner")
    String discard(@PathVariable String slug, RedirectAttributes redirect) {
        editing.discard(slug).orThrow();
        redirect.addFlashAttribute(DONE, "Le brouillon a été abandonné ; la fiche est celle de la dernière version.");
        return "redirect:/fiches/" + slug + "/modifier";
    }

    @PostMapping("/reprendre")
    String fill(
            @PathVariable String slug,
            @RequestParam(name = "source", defaultValue = "") String source,
            RedirectAttributes redirect) {
        return told(
                editing.fill(slug, source),
                "Les rubriques ont été reprises dans votre brouillon. Relisez-les avant d’enregistrer une version.",
                slug,
                redirect);
    }

    @PostMapping("/modele")
    String template(@PathVariable String slug, RedirectAttributes redirect) {
        return told(
                editing.saveAsTemplate(slug),
                "La dernière version sert maintenant de modèle à l’unité.",
                slug,
                redirect);
    }

    private static String told(Outcome<?> outcome, String done, String slug, RedirectAttributes redirect) {
        outcome.reasons().stream()
                .filter(reason -> reason.kind() != Refusal.Kind.INVALID)
                .findFirst()
                .ifPresent(reason -> {
                    throw new RefusedException(outcome.reasons());
                });
        redirect.addFlashAttribute(
                outcome.isAccepted() ? DONE : "refused",
                outcome.isAccepted() ? done : outcome.reasons().get(0).sentence());
        return "redirect:/fiches/" + slug + "/modifier";
    }

    private Desk desk(String slug) {
        Outcome<Desk> opened = editing.open(slug);
        opened.reasons().stream()
                .filter(reason -> reason.kind() == Refusal.Kind.NOT_FOUND)
                .findFirst()
                .ifPresent(reason -> {
                    throw new ResponseStatusException(HttpStatus.NOT_FOUND, reason.sentence());
                });
        if (!opened.isAccepted()) {
            throw new RefusedException(opened.reasons());
        }
        return opened.orThrow();
    }

    private String filled(Desk desk, Map<String, String> typed, int basedOn, List<Refusal> refusals, Model page) {
        page.addAttribute("desk", desk);
        page.addAttribute("view", EditorView.of(desk, typed, basedOn, refusals));
        page.addAttribute("sources", editing.sources(desk.latest().slug()));
        page.addAttribute("hasTemplate", editing.hasTemplate(desk.unitCode()));
        return "fiches/editor";
    }
}
