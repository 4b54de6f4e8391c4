package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.audit.AuditTrail;
import fr.metropole.recruitment.audit.CaseHistory;
import fr.metropole.recruitment.audit.CaseTimeline;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Fact;
import fr.metropole.recruitment.audit.Verification;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The auditor's screen: find a recruitment, read its history, check that nobody changed it. */
@Controller
class AuditPages {

    private final CaseHistory history;
    private final Verification verification;
    private final AuditReaders readers;
    private final AuditTrail trail;
    private final CurrentAgent agent;

    AuditPages(
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

    @GetMapping("/audit")
    String search(@ModelAttribute("asked") SearchInput asked, Model page) {
        readers.mayRead();
        page.addAttribute(
                "cases", history.search(asked.read()).stream().map(CaseRow::of).toList());
        page.addAttribute("outcomes", history.outcomes());
        return "audit/search";
    }

    @GetMapping("/audit/{slug}")
    String one(
            @PathVariable String slug,
            @ModelAttribute("asked") FilterInput asked,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        readers.mayRead();
        CaseTimeline timeline = history.timeline(slug, asked.read()).orElseThrow(AuditPages::unknown);
        trail.record(Fact.of(EntryKind.READING, "Historique du recrutement consulté")
                .about(
                        new CaseReference(timeline.file().reference()),
                        asked.read().application())
                .by(agent.require()));
        model.addAttribute("view", TimelinePage.of(timeline, asked.read(), page));
        model.addAttribute("kinds", EntryKind.values());
        return "audit/case";
    }

    @GetMapping("/audit/verification")
    String askVerification() {
        readers.mayVerify();
        return "audit/verification";
    }

    @PostMapping("/audit/verification")
    String verify(Model page) {
        readers.mayVerify();
        page.addAttribute("report", verification.verify());
        return "audit/verification";
    }

    private static RefusedException unknown() {
        return new RefusedException(Refusal.notFound("CASE_UNKNOWN", "Aucun recrutement ne porte cette référence."));
    }
}
