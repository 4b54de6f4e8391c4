package fr.metropole.recruitment.application.web;

import fr.metropole.recruitment.application.CandidateCopy;
import fr.metropole.recruitment.application.CandidateData;
import fr.metropole.recruitment.application.FollowUp;
import fr.metropole.recruitment.application.FollowUpView;
import fr.metropole.recruitment.application.FrenchDates;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.document.web.DocumentResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The candidate's own pages behind the private link. The address holds a secret, no name and no number; nobody is told of it
 * and nothing keeps it.
 */
@Controller
class FollowUpPage {

    static final String ADDRESS = "/suivi/";

    private final FollowUp followUp;
    private final CandidateData data;
    private final DocumentResponse documents;
    private final CandidateCopy copy;

    FollowUpPage(FollowUp followUp, CandidateData data, DocumentResponse documents, CandidateCopy copy) {
        this.followUp = followUp;
        this.data = data;
        this.documents = documents;
        this.copy = copy;
    }

    @ModelAttribute
    void keepSecret(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping("/suivi/{token}")
    String show(@PathVariable String token, @RequestParam(required = false) @Nullable String fait, Model page) {
        return show(token, read(token), fait == null ? "" : fait, FormErrors.NONE, page);
    }

    /** The address that programs are given, opened in a browser. */
    @GetMapping(path = "/api/public/suivi/{token}", produces = MediaType.TEXT_HTML_VALUE)
    String fromTheApi(@PathVariable String token) {
        read(token);
        return "redirect:" + ADDRESS + token;
    }

    @GetMapping("/suivi/{token}/accuse")
    String receipt(@PathVariable String token, Model page) {
        page.addAttribute("fullLink", fullAddress(token));
        return confirmation(token, "suivi/accuse", page);
    }

    @PostMapping("/suivi/{token}/documents")
    String add(
            @PathVariable String token,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            Model page,
            HttpServletResponse response) {
        Outcome<FollowUpView> outcome = followUp.addDocuments(token, Uploads.of(files));
        return after(token, outcome, "document", page, response);
    }

    @GetMapping("/suivi/{token}/retrait")
    String confirmWithdrawal(@PathVariable String token, Model page) {
        return confirmation(token, "suivi/retrait", page);
    }

    @PostMapping("/suivi/{token}/retrait")
    String withdraw(@PathVariable String token, Model page, HttpServletResponse response) {
        return after(token, followUp.withdraw(token), "retrait", page, response);
    }

    @GetMapping("/suivi/{token}/effacement")
    String confirmErasure(@PathVariable String token, Model page) {
        return confirmation(token, "suivi/effacement", page);
    }

    @PostMapping("/suivi/{token}/effacement")
    String erase(@PathVariable String token, Model page, HttpServletResponse response) {
        return after(token, data.erase(token), "effacement", page, response);
    }

    /** One of his documents; another's does not exist here. */
    @GetMapping("/suivi/{token}/documents/{id}")
    ResponseEntity<Resource> document(@PathVariable String token, @PathVariable UUID id) {
        return data.owns(token, id)
                ? documents.download(id)
                : ResponseEntity.notFound().build();
    }

    /** Everything that is kept of him, in one archive. */
    @GetMapping("/suivi/{token}/mes-donnees")
    ResponseEntity<StreamingResponseBody> everything(@PathVariable String token) {
        CandidateData.Copy content = data.copy(token).orThrow();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"candidature-" + content.view().number() + ".zip\"")
                .header("Cache-Control", "no-store")
                .body(out -> copy.write(content, out));
    }

    /** As the visitor reached this server, so that he can copy it. */
    private static String fullAddress(String token) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(ADDRESS)
                .path(token)
                .toUriString();
    }

    private FollowUpView read(String token) {
        return followUp.read(token).orThrow();
    }

    private String confirmation(String token, String template, Model page) {
        page.addAttribute("link", ADDRESS + token);
        page.addAttribute("follow", read(token));
        return template;
    }

    /** Done: the page again by an address of its own, so that reloading repeats nothing. Refused: the page with the reason. */
    private String after(
            String token, Outcome<FollowUpView> outcome, String done, Model page, HttpServletResponse response) {
        if (outcome.isAccepted()) {
            return "redirect:" + ADDRESS + token + "?fait=" + done;
        }
        if (outcome.reasons().get(0).kind() == Refusal.Kind.NOT_FOUND) {
            throw new RefusedException(outcome.reasons());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(token, read(token), "", new FormErrors(outcome.reasons()), page);
    }

    private static String show(String token, FollowUpView follow, String done, FormErrors errors, Model page) {
        page.addAttribute("link", ADDRESS + token);
        page.addAttribute("follow", follow);
        page.addAttribute("receivedOn", FrenchDates.day(follow.receivedAt()));
        page.addAttribute("letters", FollowUpLetter.of(follow.letters()));
        page.addAttribute("done", done);
        page.addAttribute("errors", errors);
        return "suivi/page";
    }
}
