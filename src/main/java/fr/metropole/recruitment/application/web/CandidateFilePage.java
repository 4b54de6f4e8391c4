package fr.metropole.recruitment.application.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.application.CandidateFileAccess;
import fr.metropole.recruitment.application.CandidateFileAccess.Opened;
import fr.metropole.recruitment.application.FileReadings;
import fr.metropole.recruitment.document.DocumentRef;
import fr.metropole.recruitment.document.Documents;
import fr.metropole.recruitment.document.web.DocumentResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The candidate's file, for those who decide on the application and those who verify it later. */
@Controller
class CandidateFilePage {

    private final CandidateFileAccess access;
    private final CurrentAgent agent;
    private final CandidateFileView view;
    private final DocumentResponse response;
    private final Documents documents;
    private final FileReadings readings;

    CandidateFilePage(
            CandidateFileAccess access,
            CurrentAgent agent,
            CandidateFileView view,
            DocumentResponse response,
            Documents documents,
            FileReadings readings) {
        this.access = access;
        this.agent = agent;
        this.view = view;
        this.response = response;
        this.documents = documents;
        this.readings = readings;
    }

    @GetMapping("/candidatures/{number}")
    String show(@PathVariable String number, Model page) {
        Opened opened = open(number);
        page.addAllAttributes(view.of(opened));
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

    private Opened open(String number) {
        return access.open(number, agent.require(), agent.groups()).orThrow();
    }
}
