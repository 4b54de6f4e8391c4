package fr.metropole.recruitment.retention.web;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.retention.CandidateRequests;
import fr.metropole.recruitment.retention.Disposals;
import fr.metropole.recruitment.retention.Holds;
import fr.metropole.recruitment.retention.RequestKind;
import fr.metropole.recruitment.retention.RetentionFlow;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is kept and for how long: read by HR and audit, changed by HR. */
@Controller
class RetentionPage {

    private static final String ADDRESS = "/conservation";

    private final RetentionOverview overview;
    private final RetentionReaders readers;
    private final Disposals disposals;
    private final Holds holds;
    private final CandidateRequests requests;
    private final RetentionFlow flow;
    private final Clock clock;

    RetentionPage(
            RetentionOverview overview,
            RetentionReaders readers,
            Disposals disposals,
            Holds holds,
            CandidateRequests requests,
            RetentionFlow flow,
            Clock clock) {
        this.overview = overview;
        this.readers = readers;
        this.disposals = disposals;
        this.holds = holds;
        this.requests = requests;
        this.flow = flow;
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String show(Model page) {
        readers.requireReader();
        return overview(page, "", Map.of(), List.of());
    }

    @GetMapping(ADDRESS + "/bordereaux/{reference}")
    String list(@PathVariable String reference, Model page) {
        readers.requireReader();
        page.addAttribute("list", disposals.find(reference).orThrow());
        return "conservation/list";
    }

    /** The list of the month, at once. */
    @PostMapping(ADDRESS + "/bordereaux")
    String reviewNow(RedirectAttributes redirect) {
        readers.requireHeadOfHr();
        int before = disposals.all().size();
        flow.reviewNow();
        boolean found = disposals.all().size() > before;
        redirect.addFlashAttribute(
                "done",
                found
                        ? "Un bordereau d’élimination est à viser : la tâche est dans Tasklist."
                        : "Aucun dossier n’est échu aujourd’hui.");
        return "redirect:" + ADDRESS;
    }

    @PostMapping(ADDRESS + "/gels")
    String hold(
            @RequestParam Map<String, String> typed,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        PersonId by = readers.requireHr();
        Outcome<?> placed = reference(typed)
                .then(reference -> holds.place(
                        reference,
                        Optional.of(typed.getOrDefault("number", "").strip()).filter(number -> !number.isEmpty()),
                        typed.getOrDefault("reason", ""),
                        by));
        return answer(placed, "hold", typed, "Le gel est posé.", page, redirect, response);
    }

    @PostMapping(ADDRESS + "/gels/{id}/levee")
    String release(@PathVariable UUID id, RedirectAttributes redirect) {
        PersonId by = readers.requireHr();
        holds.release(id, by).orThrow();
        redirect.addFlashAttribute("done", "Le gel est levé.");
        return "redirect:" + ADDRESS;
    }

    @PostMapping(ADDRESS + "/demandes")
    String request(
            @RequestParam Map<String, String> typed,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        PersonId by = readers.requireHr();
        RequestKind kind = "ERASURE".equals(typed.get("kind")) ? RequestKind.ERASURE : RequestKind.ACCESS;
        Outcome<?> recorded = day(typed.getOrDefault("receivedOn", ""))
                .then(day -> requests.record(typed.getOrDefault("number", "").strip(), kind, day, new Actor.Agent(by)));
        return answer(recorded, "request", typed, "La demande est enregistrée.", page, redirect, response);
    }

    private String answer(
            Outcome<?> outcome,
            String form,
            Map<String, String> typed,
            String sentence,
            Model page,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if (outcome.isAccepted()) {
            redirect.addFlashAttribute("done", sentence);
            return "redirect:" + ADDRESS;
        }
        response.setStatus(422);
        return overview(page, form, typed, outcome.reasons());
    }

    private String overview(Model page, String form, Map<String, String> typed, List<Refusal> refusals) {
        page.addAllAttributes(overview.model());
        page.addAttribute("form", form);
        page.addAttribute("typed", typed);
        page.addAttribute("refusals", refusals);
        page.addAttribute("mayChange", readers.isHr());
        page.addAttribute("mayReview", readers.isHeadOfHr());
        return "conservation/overview";
    }

    private static Outcome<CaseReference> reference(Map<String, String> typed) {
        String text = typed.getOrDefault("reference", "").strip();
        return CaseReference.isValid(text)
                ? Outcome.accepted(new CaseReference(text))
                : Outcome.refused(Refusal.of(
                        "REFERENCE_NEEDED",
                        "Indiquez la référence du recrutement, par exemple MGP REMPL 22.",
                        "reference"));
    }

    private Outcome<LocalDate> day(String text) {
        try {
            return Outcome.accepted(text.isBlank() ? LocalDate.now(clock) : LocalDate.parse(text.strip()));
        } catch (DateTimeParseException notADay) {
            return Outcome.refused(
                    Refusal.of("DATE_NEEDED", "Indiquez une date, par exemple 31/01/2026.", "receivedOn"));
        }
    }
}
