package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.audit.AuditTrail;
import fr.metropole.recruitment.audit.CaseControls;
import fr.metropole.recruitment.audit.CaseHistory;
import fr.metropole.recruitment.audit.CasePage;
import fr.metropole.recruitment.audit.CaseTimeline;
import fr.metropole.recruitment.audit.Control;
import fr.metropole.recruitment.audit.Control.State;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Fact;
import fr.metropole.recruitment.audit.Verification;
import fr.metropole.recruitment.core.CaseReference;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
    private final CaseControls controls;
    private final Verification verification;
    private final AuditReaders readers;
    private final AuditTrail trail;
    private final CurrentAgent agent;

    AuditPages(
            CaseHistory history,
            CaseControls controls,
            Verification verification,
            AuditReaders readers,
            AuditTrail trail,
            CurrentAgent agent) {
        this.history = history;
        this.controls = controls;
        this.verification = verification;
        this.readers = readers;
        this.trail = trail;
        this.agent = agent;
    }

    @GetMapping("/audit")
    String search(
            @ModelAttribute("asked") SearchInput asked,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        readers.mayRead();
        CasePage found = history.search(asked.read(), readers.sight(), Typed.page(page));
        model.addAttribute("found", found);
        model.addAttribute("cases", found.cases().stream().map(CaseRow::of).toList());
        model.addAttribute("outcomes", history.outcomes());
        return "audit/search";
    }

    @GetMapping("/audit/{slug}")
    String one(
            @PathVariable String slug,
            @ModelAttribute("asked") FilterInput asked,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        readers.mayRead(slug);
        CaseTimeline timeline = history.timeline(slug, asked.read()).orElseThrow(AuditReaders::unknown);
        trail.record(Fact.of(EntryKind.READING, "Historique du recrutement consulté")
                .about(
                        new CaseReference(timeline.file().reference()),
                        asked.read().application())
                .by(agent.require()));
        model.addAttribute("view", TimelinePage.of(timeline, asked.read(), Typed.page(page)));
        model.addAttribute("kinds", EntryKind.values());
        if (asked.read().isNone()) {
            List<Control> found = controls.of(new CaseReference(timeline.file().reference()));
            model.addAttribute("controls", found);
            model.addAttribute(
                    "broken",
                    found.stream()
                            .filter(control -> control.state() == State.BROKEN)
                            .count());
        }
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
}
