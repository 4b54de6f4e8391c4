package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.audit.AuditTrail;
import fr.metropole.recruitment.audit.CaseFile;
import fr.metropole.recruitment.audit.CaseHistory;
import fr.metropole.recruitment.audit.CasePage;
import fr.metropole.recruitment.audit.CaseTimeline;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Fact;
import fr.metropole.recruitment.audit.Verification;
import fr.metropole.recruitment.audit.VerificationReport;
import fr.metropole.recruitment.core.CaseReference;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history over HTTP. */
@RestController
@RequestMapping("/api/audit")
@Tag(name = "Historique")
class AuditApi {

    private final CaseHistory history;
    private final Verification verification;
    private final AuditReaders readers;
    private final AuditTrail trail;
    private final CurrentAgent agent;

    AuditApi(
            CaseHistory history,
            Verification verification,
            AuditReaders readers,
            AuditTrail trail,
            CurrentAgent agent) {
        this.history = history;
        this.verification = verification;
        this.readers = readers;
        this.trail = trail;
        this.agent = agent;
    }

    /** Finished and running recruitments. */
    @GetMapping("/cases")
    @Operation(
            summary = "Chercher des recrutements, en cours ou terminés",
            description = "Cent par page, les plus récents d’abord ; l’en-tête X-Total-Count dit combien il y en a.")
    ResponseEntity<List<CaseFile>> search(SearchInput input, @RequestParam(required = false) @Nullable String page) {
        readers.mayRead();
        CasePage found = history.search(input.read(), readers.sight(), Typed.page(page));
        return ResponseEntity.ok()
                .header("X-Total-Count", Long.toString(found.count()))
                .body(found.cases());
    }

    /** The history of a case, with everything that is needed to recompute its hashes. */
    @GetMapping(path = "/cases/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Lire l’historique d’un recrutement",
            description = "Avec de quoi recalculer chaque empreinte.")
    TimelineAnswer timeline(@PathVariable String slug, FilterInput input) {
        readers.mayRead(slug);
        CaseTimeline timeline = history.timeline(slug, input.read()).orElseThrow(AuditReaders::unknown);
        readBy(timeline, input.read().application());
        return TimelineAnswer.of(timeline);
    }

    @PostMapping(path = "/verify", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Vérifier l’historique", description = "Nomme ce qui a été changé, retiré ou ajouté.")
    VerificationReport verify() {
        readers.mayVerify();
        return verification.verify();
    }

    /** The same for a terminal: one line for each finding, the last one says the result. */
    @PostMapping(path = "/verify", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "Vérifier l’historique", description = "Nomme ce qui a été changé, retiré ou ajouté.")
    String verifyForTerminal() {
        readers.mayVerify();
        return ReportText.of(verification.verify());
    }

    private void readBy(CaseTimeline timeline, @Nullable String application) {
        trail.record(Fact.of(EntryKind.READING, "Historique du recrutement consulté")
                .about(new CaseReference(timeline.file().reference()), application)
                .by(agent.require()));
    }
}
