package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.AuditTrail;
import fr.metropole.recruitment.audit.CaseControls;
import fr.metropole.recruitment.audit.CaseHistory;
import fr.metropole.recruitment.audit.Control;
import fr.metropole.recruitment.audit.ControlPlan;
import fr.metropole.recruitment.audit.ControlPlan.Plan;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Fact;
import fr.metropole.recruitment.audit.Filter;
import fr.metropole.recruitment.audit.Sight;
import fr.metropole.recruitment.core.CaseReference;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The control plan: over all recruitments as a page, and as JSON for whoever has tools of his own. */
@Controller
class ControlPages {

    private final ControlPlan plan;
    private final CaseControls controls;
    private final CaseHistory history;
    private final AuditReaders readers;
    private final AuditTrail trail;

    ControlPages(ControlPlan plan, CaseControls controls, CaseHistory history, AuditReaders readers, AuditTrail trail) {
        this.plan = plan;
        this.controls = controls;
        this.history = history;
        this.readers = readers;
        this.trail = trail;
    }

    @GetMapping("/audit/controle")
    String page(
            @ModelAttribute("asked") SearchInput asked,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        model.addAttribute("plan", PlanView.of(made(asked, Typed.page(page))));
        model.addAttribute("outcomes", history.outcomes());
        return "audit/controle";
    }

    @GetMapping(path = "/api/audit/controls", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Lire le plan de contrôle de tous les recrutements",
            description = "Les règles comptent tous les recrutements trouvés ; ceux-ci viennent cent par page.",
            tags = "Historique")
    @ResponseBody
    Plan all(SearchInput asked, @RequestParam(required = false) @Nullable String page) {
        return made(asked, Typed.page(page));
    }

    @GetMapping("/api/audit/controls.csv")
    @Operation(
            summary = "Exporter le plan de contrôle de tous les recrutements (CSV)",
            description = "Une ligne par recrutement et par règle.",
            tags = "Historique")
    ResponseEntity<StreamingResponseBody> table(SearchInput asked) {
        readers.mayRead();
        Sight sight = readers.sight();
        trail.record(Fact.of(EntryKind.EXPORT, "Plan de contrôle exporté (CSV)")
                .by(readers.reader())
                .with("format", "CSV"));
        return Download.of(to -> PlanCsv.write(plan, asked.read(), sight, to), CaseCsv.TYPE, "plan-de-controle.csv");
    }

    @GetMapping("/api/audit/cases/{slug}/controls")
    @Operation(summary = "Lire les contrôles d’un recrutement", tags = "Historique")
    @ResponseBody
    List<Control> one(@PathVariable String slug) {
        readers.mayRead(slug);
        CaseReference reference = new CaseReference(history.timeline(slug, Filter.NONE)
                .orElseThrow(AuditReaders::unknown)
                .file()
                .reference());
        trail.record(Fact.of(EntryKind.READING, "Contrôles du recrutement consultés")
                .about(reference, null)
                .by(readers.reader()));
        return controls.of(reference);
    }

    private Plan made(SearchInput asked, int page) {
        readers.mayRead();
        trail.record(Fact.of(EntryKind.READING, "Plan de contrôle consulté").by(readers.reader()));
        return plan.of(asked.read(), readers.sight(), page);
    }
}
