package fr.metropole.recruitment.application.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.application.CandidateFileAccess;
import fr.metropole.recruitment.application.CandidateFileAccess.Opened;
import fr.metropole.recruitment.application.ContactCorrection;
import fr.metropole.recruitment.application.ContactCorrection.Contact;
import fr.metropole.recruitment.application.FileReadings;
import fr.metropole.recruitment.application.Merging;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.document.DocumentRef;
import fr.metropole.recruitment.document.Documents;
import fr.metropole.recruitment.document.web.DocumentResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The candidate's file, for those who decide on the application and those who verify it later. */
@Controller
class CandidateFilePage {

    private final CandidateFileAccess access;
    private final CurrentAgent agent;
    private final CandidateFileView view;
    private final DocumentResponse response;
    private final Merging merging;
    private final Documents documents;
    private final FileReadings readings;
    private final ContactCorrection correction;

    CandidateFilePage(
            CandidateFileAccess access,
            CurrentAgent agent,
            CandidateFileView view,
            DocumentResponse response,
            Documents documents,
            FileReadings readings,
            Merging merging,
            ContactCorrection correction) {
        this.access = access;
        this.agent = agent;
        this.view = view;
        this.response = response;
        this.documents = documents;
        this.readings = readings;
        this.merging = merging;
        this.correction = correction;
    }

    @GetMapping("/candidatures/{number}")
    String show(@PathVariable String number, Model page) {
        Opened opened = open(number);
        page.addAllAttributes(view.of(opened));
        page.addAttribute("contact", Contact.of(opened.file().candidate()));
        page.addAttribute("errors", FormErrors.NONE);
        readings.fileRead(opened.file(), agent.require());
        return "candidatures/file";
    }

    /** A document of the file; one of another file does not exist here. */
    @GetMapping("/candidatures/{number}/documents/{id}")
    ResponseEntity<Resource> document(@PathVariable String number, @PathVariable UUID id) {
        Opened opened = open(number);
        if (!opened.file().documentIds().contains(id)) {
            return ResponseEntity.notFound().build();
        }
        readings.documentRead(opened.file(), id, agent.require());
        return response.download(id);
    }

    /** The document in the page: a picture as itself, a PDF drawn by our own script, the words of a text document. */
    @GetMapping("/candidatures/{number}/documents/{id}/apercu")
    String preview(@PathVariable String number, @PathVariable UUID id, Model page) {
        Opened opened = open(number);
        DocumentRef document = Optional.of(id)
                .filter(wanted -> opened.file().documentIds().contains(wanted))
                .flatMap(documents::describe)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Ce document n’existe pas."));
        readings.documentRead(opened.file(), id, agent.require());
        page.addAttribute("document", document);
        page.addAttribute("number", number);
        page.addAttribute("paragraphs", documents.paragraphs(id));
        return "candidatures/apercu";
    }

    /** HR alone puts two applications of one person together; the page that goes on is shown. */
    @PostMapping("/candidatures/{number}/regrouper")
    String merge(@PathVariable String number, @RequestParam("dans") String into, RedirectAttributes after) {
        if (!open(number).contactShown()) {
            throw new RefusedException(
                    Refusal.forbidden("HR_ONLY", "Seules les ressources humaines peuvent regrouper des candidatures."));
        }
        Outcome<String> merged = merging.merge(number, into, agent.require());
        after.addFlashAttribute(
                merged.isAccepted() ? "merged" : "refused",
                merged.isAccepted()
                        ? "La candidature " + number + " est regroupée avec celle-ci ; le candidat en est informé."
                        : merged.reasons().get(0).sentence());
        return "redirect:/candidatures/" + (merged.isAccepted() ? into : number);
    }

    /** HR alone corrects name and addresses; what is wrong comes back as it was typed. */
    @PostMapping("/candidatures/{number}/coordonnees")
    String correct(
            @PathVariable String number,
            Contact typed,
            Model page,
            HttpServletResponse answer,
            RedirectAttributes after) {
        Opened opened = open(number);
        if (!opened.contactShown()) {
            throw new RefusedException(Refusal.forbidden(
                    "HR_ONLY", "Seules les ressources humaines peuvent corriger les coordonnées d’un candidat."));
        }
        Outcome<String> corrected = correction.correct(number, typed, agent.require());
        if (corrected.isAccepted()) {
            after.addFlashAttribute("merged", "Les coordonnées sont corrigées.");
            return "redirect:/candidatures/" + number;
        }
        answer.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        page.addAllAttributes(view.of(opened));
        page.addAttribute("contact", typed);
        page.addAttribute("errors", new FormErrors(corrected.reasons()));
        return "candidatures/file";
    }

    private Opened open(String number) {
        return access.open(number, agent.require(), agent.groups()).orThrow();
    }
}
