package fr.metropole.recruitment.audit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.metropole.recruitment.audit.AuditTrail;
import fr.metropole.recruitment.audit.CaseHistory;
import fr.metropole.recruitment.audit.CaseTimeline;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Fact;
import fr.metropole.recruitment.audit.Filter;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The history of a case as a file to be carried off. Each export is itself an entry of the history. JSON always holds the
 * whole, since a part of a chain proves nothing; CSV and PDF follow the filter and say so.
 */
@RestController
@RequestMapping("/api/audit/cases")
@Tag(name = "Historique")
class AuditExports {

    private final CaseHistory history;
    private final AuditReaders readers;
    private final AuditTrail trail;
    private final CasePdf pdf;
    private final ObjectMapper json;
    private final Clock clock;

    AuditExports(
            CaseHistory history, AuditReaders readers, AuditTrail trail, CasePdf pdf, ObjectMapper json, Clock clock) {
        this.history = history;
        this.readers = readers;
        this.trail = trail;
        this.pdf = pdf;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/{slug}.json")
    @Operation(summary = "Exporter tout l’historique d’un recrutement (JSON)")
    ResponseEntity<byte[]> json(@PathVariable String slug) throws JsonProcessingException {
        CaseTimeline timeline = timeline(slug, Filter.NONE);
        byte[] file = json.writeValueAsBytes(TimelineAnswer.of(timeline));
        told(timeline, "JSON", Filter.NONE);
        return Download.of(file, MediaType.APPLICATION_JSON, "historique-" + slug + ".json");
    }

    @GetMapping("/{slug}.csv")
    @Operation(summary = "Exporter l’historique d’un recrutement (CSV)")
    ResponseEntity<byte[]> csv(@PathVariable String slug, FilterInput input) {
        CaseTimeline timeline = timeline(slug, input.read());
        byte[] file = CaseCsv.of(timeline);
        told(timeline, "CSV", input.read());
        return Download.of(file, CaseCsv.TYPE, "historique-" + slug + ".csv");
    }

    @GetMapping("/{slug}.pdf")
    @Operation(summary = "Exporter l’historique d’un recrutement (PDF)")
    ResponseEntity<byte[]> pdf(@PathVariable String slug, FilterInput input) {
        CaseTimeline timeline = timeline(slug, Filter.NONE);
        CaseTimeline kept = timeline(slug, input.read());
        PersonId by = readers.reader();
        CasePdf.Made made = new CasePdf.Made(by.value(), Spoken.moment(clock.instant()), FilterWords.of(input.read()));
        byte[] file = pdf.of(timeline, kept.entries(), input.read(), made);
        told(kept, "PDF", input.read());
        return Download.of(file, MediaType.APPLICATION_PDF, "historique-" + slug + ".pdf");
    }

    private CaseTimeline timeline(String slug, Filter filter) {
        readers.mayRead(slug);
        return history.timeline(slug, filter).orElseThrow(AuditReaders::unknown);
    }

    private void told(CaseTimeline timeline, String format, Filter filter) {
        trail.record(Fact.of(EntryKind.EXPORT, "Historique exporté (" + format + ")")
                .about(new CaseReference(timeline.file().reference()), filter.application())
                .by(readers.reader())
                .with("format", format)
                .with("filter", filter.isNone() ? null : FilterWords.of(filter))
                .with("entries", timeline.entries().size()));
    }
}
