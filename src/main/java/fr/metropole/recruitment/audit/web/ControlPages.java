package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.AuditTrail;
import fr.metropole.recruitment.audit.CaseControls;
import fr.metropole.recruitment.audit.CaseHistory;
import fr.metropole.recruitment.audit.Control;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Fact;
import fr.metropole.recruitment.audit.Filter;
import fr.metropole.recruitment.core.CaseReference;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

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
    String page(@ModelAttribute("asked") SearchInput asked, Model page) {
        page.addAttribute("plan", made(asked));
        page.addAttribute("outcomes", history.outcomes());
        return "audit/controle";
    }

    @GetMapping("/api/audit/controls")
    @Operation(summary = "Lire le plan de contrôle de tous les recrutements", tags = "Historique")
    @ResponseBody
    ControlPlan.Plan all(SearchInput asked) {
        return made(asked);
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

    private ControlPlan.Plan made(SearchInput asked) {
        readers.mayRead();
        trail.record(Fact.of(EntryKind.READING, "Plan de contrôle consulté").by(readers.reader()));
        return plan.of(asked.read(), readers.sight());
    }
}
