package fr.metropole.recruitment.audit.web;

import fr.metropole.recruitment.audit.CaseTimeline;
import fr.metropole.recruitment.audit.Chain;
import fr.metropole.recruitment.audit.Diagram;
import fr.metropole.recruitment.audit.Diagrams;
import fr.metropole.recruitment.audit.EntryKind;
import fr.metropole.recruitment.audit.Filter;
import fr.metropole.recruitment.audit.TimelineEntry;
import fr.metropole.recruitment.audit.Walk;
import fr.metropole.recruitment.document.print.Drawing;
import fr.metropole.recruitment.document.print.PrintedPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The history of a case as a PDF for the file of a court: the facts, the walked path of each process, every entry. The paths
 * of single applications are left to the table, unless one candidate was asked for: hundreds of equal pictures tell nothing.
 */
@Component
class CasePdf {

    private final ITemplateEngine templates;
    private final Diagrams diagrams;

    CasePdf(ITemplateEngine templates, Diagrams diagrams) {
        this.templates = templates;
        this.diagrams = diagrams;
    }

    /** Who made the file, when, and what was left out of it, in words. */
    record Made(String by, String at, String kept) {}

    /** One process with its picture. */
    record Path(String name, String title, String drawing, String style, String words, List<PathTable.Row> rows) {}

    /** What concerns one application alone: among hundreds of others, entry by entry, nobody would find it. */
    record Candidacy(String number, List<EntryView> steps) {}

    /** The end of a chain, to compare with the anchors. */
    record End(String process, String chain, long entries, String hash) {}

    /** @param shown the entries that the filter keeps */
    byte[] of(CaseTimeline timeline, List<TimelineEntry> shown, Filter filter, Made made) {
        Map<String, Drawing> drawings = new LinkedHashMap<>();
        Context values = new Context(Locale.FRENCH);
        values.setVariable("file", CaseRow.of(timeline.file()));
        values.setVariable("made", made);
        values.setVariable("view", TimelinePage.whole(timeline));
        values.setVariable("paths", paths(timeline, filter, drawings));
        List<TimelineEntry> told =
                shown.stream().filter(entry -> entry.kind() != EntryKind.MOVES).toList();
        values.setVariable(
                "steps",
                told.stream()
                        .filter(entry -> !filter.isNone() || entry.application() == null)
                        .map(EntryView::of)
                        .toList());
        values.setVariable("candidacies", filter.isNone() ? candidacies(told) : List.of());
        values.setVariable("ends", ends(timeline));
        return PrintedPage.of(templates.process("audit/print", values), drawings);
    }

    private static List<Candidacy> candidacies(List<TimelineEntry> told) {
        Map<String, List<EntryView>> byNumber = new TreeMap<>();
        for (TimelineEntry entry : told) {
            if (entry.application() != null) {
                byNumber.computeIfAbsent(entry.application(), number -> new ArrayList<>())
                        .add(EntryView.of(entry));
            }
        }
        return byNumber.entrySet().stream()
                .map(one -> new Candidacy(one.getKey(), one.getValue()))
                .toList();
    }

    private List<Path> paths(CaseTimeline timeline, Filter filter, Map<String, Drawing> drawings) {
        List<Path> paths = new ArrayList<>();
        for (Chain chain : timeline.chains()) {
            if (chain.definition() != null && isDrawn(chain, filter)) {
                diagrams.of(chain.definition())
                        .map(diagram -> path(chain, diagram, timeline, drawings))
                        .ifPresent(paths::add);
            }
        }
        return paths;
    }

    private static boolean isDrawn(Chain chain, Filter filter) {
        boolean ofCase = Optional.ofNullable(chain.businessKey())
                .filter(key -> key.equals(chain.caseReference()))
                .isPresent();
        return filter.application() == null ? ofCase : filter.application().equals(chain.businessKey());
    }

    private static Path path(Chain chain, Diagram diagram, CaseTimeline timeline, Map<String, Drawing> drawings) {
        Walk walk = Walk.of(timeline.entries().stream()
                .filter(entry -> entry.entry().chain().equals(chain.id()))
                .toList());
        Drawing drawing = PathPicture.drawing(diagram, walk);
        String name = "chemin-" + (drawings.size() + 1);
        drawings.put(name, drawing);
        return new Path(
                chain.name(),
                chain.name() + ", modèle en version " + chain.version(),
                name,
                PrintSize.style(drawing),
                "Schéma du chemin parcouru dans le processus « " + chain.name()
                        + " ». Le tableau qui suit dit la même chose.",
                PathTable.rows(diagram, walk, timeline));
    }

    private static List<End> ends(CaseTimeline timeline) {
        Map<String, TimelineEntry> last = new LinkedHashMap<>();
        timeline.entries()
                .forEach(shown -> last.merge(
                        shown.entry().chain(),
                        shown,
                        (one, other) -> one.entry().sequence() > other.entry().sequence() ? one : other));
        return last.values().stream()
                .map(shown -> new End(
                        shown.process(),
                        shown.entry().chain(),
                        shown.entry().sequence(),
                        shown.entry().hash()))
                .toList();
    }
}
