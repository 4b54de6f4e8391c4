package fr.metropole.recruitment.retention;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The disposal lists: drawn up each month, signed off or refused by the head of HR, carried out, kept as evidence. */
@Service
@Transactional
public class Disposals {

    private final DisposalListTable lists;
    private final DisposalLineTable lines;
    private final DueFiles due;
    private final LineErasure erasure;
    private final Numbering numbering;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Disposals(
            DisposalListTable lists,
            DisposalLineTable lines,
            DueFiles due,
            LineErasure erasure,
            Numbering numbering,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lists = lists;
        this.lines = lines;
        this.due = due;
        this.erasure = erasure;
        this.numbering = numbering;
        this.events = events;
        this.clock = clock;
    }

    /** Draws up a list of the files that are due; empty when none is. */
    public Optional<String> drawUp() {
        List<CandidateFile> files = due.today();
        if (files.isEmpty()) {
            return Optional.empty();
        }
        String reference = numbering.nextList();
        lists.save(new DisposalListRow(reference, clock.instant()));
        lines.saveAll(files.stream()
                .map(file -> new DisposalLineRow(reference, file, due.dueOn(file)))
                .toList());
        events.publishEvent(new RetentionEvent.ListDrawnUp(reference, files.size(), new Actor.Procedure()));
        return Optional.of(reference);
    }

    /** A list with its files. */
    @Transactional(readOnly = true)
    public Outcome<DisposalList> find(String reference) {
        return lists.findById(reference)
                .map(row -> Outcome.accepted(row.toList(linesOf(reference))))
                .orElseGet(() -> Outcome.refused(RetentionRefusals.unknownList()));
    }

    /** All lists, the newest first. */
    @Transactional(readOnly = true)
    public List<DisposalList> all() {
        return lists.findAllByOrderByDrawnUpAtDesc().stream()
                .map(row -> row.toList(linesOf(row.reference())))
                .toList();
    }

    /**
     * Signs a list off; the files named as kept stay.
     *
     * @return the list, or {@code DISPOSAL_LIST_UNKNOWN}, {@code DISPOSAL_LIST_DECIDED}, {@code ARCHIVE_VISA_REQUIRED},
     *     {@code REASON_REQUIRED}, {@code FILE_NOT_ON_LIST}
     */
    public Outcome<DisposalList> sign(String reference, DisposalSignature signature, PersonId by) {
        String visa = signature.archiveVisa();
        if (visa == null || visa.isBlank()) {
            return Outcome.refused(RetentionRefusals.visaMissing());
        }
        return StatedReason.ifNeeded(!signature.kept().isEmpty(), signature.keptBecause(), "keptBecause")
                .then(why -> forUpdate(reference).then(row -> keep(reference, signature.kept(), why)
                        .then(kept -> row.sign(visa.strip(), by, clock.instant()))))
                .then(row -> decided(reference, true, "", by));
    }

    /** Refuses a list with a reason: nothing is erased, its files stand on the next one again. */
    public Outcome<DisposalList> refuse(String reference, String reason, PersonId by) {
        return StatedReason.of(reason, "reason")
                .then(why -> forUpdate(reference).then(row -> row.refuse(why, by, clock.instant())))
                .then(row -> decided(reference, false, reason, by));
    }

    /** Erases what a signed list names, file by file; called again, it goes on where it stopped. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public void carryOut(String reference) {
        lines.findByListOrderById(reference).stream()
                .filter(DisposalLineRow::isOpen)
                .map(DisposalLineRow::id)
                .toList()
                .forEach(erasure::erase);
    }

    /** Notes that a list is carried out. */
    public void close(String reference) {
        lists.findForUpdateByReference(reference).ifPresent(DisposalListRow::done);
    }

    private Outcome<Integer> keep(String reference, Set<String> numbers, String why) {
        List<DisposalLineRow> chosen = lines.findByListOrderById(reference).stream()
                .filter(line -> numbers.contains(line.number()))
                .toList();
        if (chosen.size() != numbers.size()) {
            return Outcome.refused(RetentionRefusals.notOnList());
        }
        chosen.forEach(line -> line.keep(why));
        return Outcome.accepted(chosen.size());
    }

    private Outcome<DisposalList> decided(String reference, boolean signed, String reason, PersonId by) {
        events.publishEvent(new RetentionEvent.ListDecided(reference, signed, reason, new Actor.Agent(by)));
        return find(reference);
    }

    private Outcome<DisposalListRow> forUpdate(String reference) {
        return lists.findForUpdateByReference(reference)
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(RetentionRefusals.unknownList()));
    }

    private List<DisposalLine> linesOf(String reference) {
        return lines.findByListOrderById(reference).stream()
                .map(DisposalLineRow::toLine)
                .collect(Collectors.toList());
    }
}
