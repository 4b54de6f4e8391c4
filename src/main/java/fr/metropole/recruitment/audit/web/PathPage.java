package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.audit.AuditTrail;
import fr.metropole.recruitment.audit.CaseHistory;
import fr.metropole.recruitment.audit.CaseTimeline;
import fr.metropole.recruitment.audit.Chain;
import fr.metropole.recruitment.audit.Diagram;
import fr.metropole.recruitment.audit.Diagram.Shape;
import fr.metropole.recruitment.audit.Diagrams;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Fact;
import fr.metropole.recruitment.audit.Filter;
import fr.metropole.recruitment.audit.Walk;
import fr.metropole.recruitment.audit.Walk.Passage;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The way that one process instance took, drawn on the version of the model that it ran on, and told in a table. */
@Controller
class PathPage {

    private final CaseHistory history;
    private final Diagrams diagrams;
    private final AuditReaders readers;
    private final AuditTrail trail;
    private final CurrentAgent agent;

    PathPage(CaseHistory history, Diagrams diagrams, AuditReaders readers, AuditTrail trail, CurrentAgent agent) {
        this.history = history;
        this.diagrams = diagrams;
        this.readers = readers;
        this.trail = trail;
        this.agent = agent;
    }

    @GetMapping("/audit/{slug}/chemin/{chain}")
    String show(@PathVariable String slug, @PathVariable String chain, Model page) {
        readers.mayRead(slug);
        CaseTimeline timeline = history.timeline(slug, new Filter(null, null, null, chain, null, null))
                .orElseThrow(PathPage::unknown);
        Chain walked = PathTable.find(timeline, chain).orElseThrow(PathPage::unknown);
        Diagram diagram =
                Optional.ofNullable(walked.definition()).flatMap(diagrams::of).orElseThrow(PathPage::unknown);
        trail.record(Fact.of(EntryKind.READING, "Chemin parcouru consulté : " + walked.name())
                .about(new CaseReference(timeline.file().reference()), null)
                .by(agent.require()));
        Walk walk = Walk.of(timeline.entries());
        page.addAttribute("file", CaseRow.of(timeline.file()));
        page.addAttribute("chain", walked);
        page.addAttribute(
                "parent",
                walked.parent() == null
                        ? null
                        : PathTable.find(timeline, walked.parent()).orElse(null));
        page.addAttribute(
                "svg",
                PathPicture.of(diagram, walk, "Chemin parcouru : " + walked.name(), shape -> link(slug, shape, walk)));
        page.addAttribute("rows", PathTable.rows(diagram, walk, timeline));
        return "audit/path";
    }

    private static @Nullable String link(String slug, Shape shape, Walk walk) {
        Passage passage = walk.passages().get(shape.element());
        return passage == null || passage.called().isEmpty()
                ? null
                : "/audit/" + slug + "/chemin/"
                        + passage.called().get(passage.called().size() - 1);
    }

    private static RefusedException unknown() {
        return new RefusedException(
                Refusal.notFound("PATH_UNKNOWN", "Ce processus n’existe pas, ou son modèle n’est plus déployé."));
    }
}
