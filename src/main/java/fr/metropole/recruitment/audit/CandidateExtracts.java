package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CommunicablePart;
import fr.metropole.recruitment.core.CommunicablePart.Masked;
import fr.metropole.recruitment.core.CommunicablePart.Part;
import fr.metropole.recruitment.core.CommunicablePart.Passage;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts together what one candidate may be shown. Each module gives its part; whatever still names another candidate in a
 * text is struck out, and counted.
 */
@Service
@Transactional(readOnly = true)
public class CandidateExtracts {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy 'à' HH:mm", Locale.FRENCH).withZone(ZoneId.of("Europe/Paris"));
    private static final Set<EntryKind> STEPS = EnumSet.of(
            EntryKind.PROCESS_STARTED,
            EntryKind.PROCESS_ENDED,
            EntryKind.TASK_DONE,
            EntryKind.STEP,
            EntryKind.DECISION,
            EntryKind.DOCUMENT,
            EntryKind.MAIL,
            EntryKind.READING,
            EntryKind.EXPORT,
            EntryKind.ERASURE);

    private final ObjectProvider<CommunicablePart> parts;
    private final CaseHistory history;

    CandidateExtracts(ObjectProvider<CommunicablePart> parts, CaseHistory history) {
        this.parts = parts;
        this.history = history;
    }

    /** The file; empty when the application is none of the case. */
    public Optional<CandidateExtract> of(String slug, String number) {
        return history.timeline(slug, Filter.NONE)
                .filter(timeline -> timeline.entries().stream().anyMatch(entry -> number.equals(entry.application())))
                .map(timeline -> extract(timeline, number));
    }

    private CandidateExtract extract(CaseTimeline timeline, String number) {
        CaseReference reference = new CaseReference(timeline.file().reference());
        List<CommunicablePart> modules = parts.stream()
                .sorted(Comparator.comparingInt(CommunicablePart::order))
                .toList();
        Set<String> words = new HashSet<>();
        modules.forEach(module -> words.addAll(module.others(reference, number)));
        Redaction redaction = new Redaction(words);
        List<Masked> masked = new ArrayList<>();
        List<Part> shown = new ArrayList<>();
        for (CommunicablePart module : modules) {
            Part part = module.of(reference, number);
            shown.add(new Part(part.title(), redaction.of(part.passages()), List.of()));
            masked.addAll(part.masked());
        }
        masked.addAll(left(timeline, number, redaction));
        return new CandidateExtract(reference.value(), number, shown, steps(timeline, number), List.copyOf(masked));
    }

    private static List<Masked> left(CaseTimeline timeline, String number, Redaction redaction) {
        long others = timeline.entries().stream()
                .filter(entry -> !number.equals(entry.application()))
                .count();
        List<Masked> left = new ArrayList<>();
        left.add(new Masked(
                "Entrées du journal sans rapport avec votre candidature", (int) others, "Hors de votre dossier"));
        if (redaction.struck() > 0) {
            left.add(new Masked("Mentions d’autres candidats dans les textes", redaction.struck(), Masked.OF_OTHERS));
        }
        return left;
    }

    private static List<Passage> steps(CaseTimeline timeline, String number) {
        return timeline.entries().stream()
                .filter(entry -> number.equals(entry.application()) && STEPS.contains(entry.kind()))
                .map(entry -> new Passage(
                        MOMENT.format(entry.entry().at()),
                        entry.entry().title() + " – " + entry.entry().actorRole()))
                .toList();
    }
}
