package fr.metropole.recruitment.mail;

import fr.metropole.recruitment.core.CaseReference;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredLetters implements Letters {

    private static final List<LetterKind> FINAL_ANSWERS =
            Arrays.stream(LetterKind.values()).filter(LetterKind::isFinalAnswer).toList();

    private final LetterTable table;
    private final LetterTemplates templates;
    private final CalendarFile calendar;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredLetters(
            LetterTable table,
            LetterTemplates templates,
            CalendarFile calendar,
            Outbox outbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.templates = templates;
        this.calendar = calendar;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Letter write(LetterRequest request) {
        LetterTemplates.Text text = templates.write(request.kind(), request.values());
        Letter letter = new Letter(
                UUID.randomUUID(),
                request.caseReference(),
                request.applicationNumber(),
                request.kind(),
                text.subject(),
                PersonalPage.hidden(text.body()),
                clock.instant());
        table.save(new LetterRow(letter));
        String appointment = request.meeting()
                .map(meeting -> calendar.of(meeting, letter.id()))
                .orElse(null);
        OutgoingState state = outbox.queue(letter, text.body(), appointment);
        events.publishEvent(new LetterEvent.Written(
                letter.caseReference(), letter.applicationNumber(), letter.kind(), state, letter.id()));
        return letter;
    }

    @Override
    @Transactional(readOnly = true)
    public String preview(LetterRequest request) {
        LetterTemplates.Text text = templates.write(request.kind(), request.values());
        return text.subject() + "\n\n" + PersonalPage.hidden(text.body());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Letter> ofApplication(String applicationNumber) {
        return letters(table.findByApplicationNumberOrderByWrittenAt(applicationNumber));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Letter> ofCase(CaseReference reference) {
        return letters(table.findByCaseReferenceOrderByWrittenAt(reference.value()));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> numbersWith(CaseReference reference, Set<LetterKind> kinds) {
        return table.numbersWith(reference.value(), kinds);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasAnswer(String applicationNumber) {
        return table.existsByApplicationNumberAndKindIn(applicationNumber, FINAL_ANSWERS);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> answered(CaseReference reference) {
        return table.numbersWith(reference.value(), FINAL_ANSWERS);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isAwaitingDelivery(String applicationNumber) {
        return outbox.isWaiting(applicationNumber);
    }

    private static List<Letter> letters(List<LetterRow> rows) {
        return rows.stream().map(LetterRow::toLetter).toList();
    }

    @Override
    public int erase(String applicationNumber) {
        outbox.erase(applicationNumber);
        return table.erase(applicationNumber);
    }
}
