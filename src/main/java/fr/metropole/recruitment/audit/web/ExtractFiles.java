package fr.metropole.recruitment.audit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.metropole.recruitment.audit.AuditTrail;
import fr.metropole.recruitment.audit.CandidateExtract;
import fr.metropole.recruitment.audit.CandidateExtracts;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Fact;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.document.print.PrintedPage;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The communicable file of one candidate, made in one go; who made it, for whom and how much was masked is told. */
@RestController
@RequestMapping("/api/audit/cases/{slug}/candidatures")
class ExtractFiles {

    private final CandidateExtracts extracts;
    private final AuditReaders readers;
    private final AuditTrail trail;
    private final ITemplateEngine templates;
    private final ObjectMapper json;
    private final Clock clock;

    ExtractFiles(
            CandidateExtracts extracts,
            AuditReaders readers,
            AuditTrail trail,
            ITemplateEngine templates,
            ObjectMapper json,
            Clock clock) {
        this.extracts = extracts;
        this.readers = readers;
        this.trail = trail;
        this.templates = templates;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/{number}.pdf")
    @Operation(summary = "Extraire l’historique d’une candidature (PDF)", tags = "Historique")
    ResponseEntity<byte[]> pdf(@PathVariable String slug, @PathVariable String number) {
        CandidateExtract extract = extract(slug, number);
        Context values = new Context(Locale.FRENCH);
        values.setVariable("extract", extract);
        values.setVariable("made", Spoken.moment(clock.instant()));
        byte[] file = PrintedPage.of(templates.process("audit/extrait", values));
        told(extract, "PDF");
        return Download.of(file, MediaType.APPLICATION_PDF, "dossier-communicable-" + number + ".pdf");
    }

    @GetMapping("/{number}.json")
    @Operation(summary = "Extraire l’historique d’une candidature (JSON)", tags = "Historique")
    ResponseEntity<byte[]> json(@PathVariable String slug, @PathVariable String number) throws JsonProcessingException {
        CandidateExtract extract = extract(slug, number);
        byte[] file = json.writeValueAsBytes(extract);
        told(extract, "JSON");
        return Download.of(file, MediaType.APPLICATION_JSON, "dossier-communicable-" + number + ".json");
    }

    private CandidateExtract extract(String slug, String number) {
        readers.mayRead(slug);
        return extracts.of(slug, number)
                .orElseThrow(() -> new RefusedException(Refusal.notFound(
                        "APPLICATION_UNKNOWN", "Aucune candidature de ce recrutement ne porte ce numéro.")));
    }

    private void told(CandidateExtract extract, String format) {
        trail.record(Fact.of(EntryKind.EXPORT, "Dossier communicable du candidat établi (" + format + ")")
                .about(new CaseReference(extract.reference()), extract.application())
                .by(readers.reader())
                .with("format", format)
                .with("masked", extract.masked().size()));
    }
}
