package fr.metropole.recruitment.application;

import fr.metropole.recruitment.mail.LetterKind;
import fr.metropole.recruitment.mail.LetterRequest;
import fr.metropole.recruitment.mail.Letters;
import fr.metropole.recruitment.mail.Meeting;
import fr.metropole.recruitment.mail.PersonalPage;
import fr.metropole.recruitment.publication.NoticeView;
import fr.metropole.recruitment.publication.Notices;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what the candidate is told at each step. The opinions of managers and interviewers stay in the file: a letter
 * gives a reason only where HR wrote it for the candidate.
 */
@Service
@Transactional
public class ApplicationAnswers {

    /** What a candidate's calendar keeps free; the letter says when it begins. */
    private static final Duration INTERVIEW = Duration.ofHours(1);

    private final ApplicationTable applications;
    private final Notices notices;
    private final Letters letters;

    ApplicationAnswers(ApplicationTable applications, Notices notices, Letters letters) {
        this.applications = applications;
        this.notices = notices;
        this.letters = letters;
    }

    public void acknowledge(String number) {
        write(number, LetterKind.ACKNOWLEDGEMENT);
    }

    public void requestMissingDocument(String number) {
        write(number, LetterKind.MISSING_DOCUMENT);
    }

    public void answerInadmissible(String number) {
        write(number, LetterKind.INADMISSIBLE);
    }

    public void answerNotRetained(String number) {
        write(number, LetterKind.NOT_RETAINED);
    }

    public void inviteToInterview(String number) {
        write(number, LetterKind.INTERVIEW_INVITATION);
    }

    /** The answer after the interview, as the outcome was decided. */
    public void answerOutcome(String number) {
        switch (file(number).application().state()) {
            case RETAINED -> write(number, LetterKind.RETAINED);
            case RESERVE_LIST -> write(number, LetterKind.RESERVE_LIST);
            case NOT_RETAINED -> write(number, LetterKind.NOT_RETAINED);
            default -> throw new IllegalStateException("no outcome is decided for " + number);
        }
    }

    /** Tells the candidate that he is out; one whose application was put together with another one did not ask for it. */
    public void confirmWithdrawal(String number) {
        write(number, merged(number).isPresent() ? LetterKind.MERGED : LetterKind.WITHDRAWAL_CONFIRMED);
    }

    private Optional<String> merged(String number) {
        return applications.byNumber(number).flatMap(ApplicationRow::mergedInto);
    }

    public void answerCaseClosed(String number) {
        write(number, LetterKind.CASE_CLOSED);
    }

    /** What became of the candidate's request for a copy or for erasure. */
    void answerRequest(String number, LetterKind kind, String reason) {
        ApplicationFile file = file(number);
        Map<String, String> words = words(file, kind);
        if (!reason.isEmpty()) {
            words.put("reason", reason);
        }
        letters.write(new LetterRequest(file.application().caseReference(), number, kind, words));
    }

    private void write(String number, LetterKind kind) {
        ApplicationFile file = file(number);
        LetterRequest letter = new LetterRequest(file.application().caseReference(), number, kind, words(file, kind));
        letters.write(
                kind == LetterKind.INTERVIEW_INVITATION
                        ? file.appointment()
                                .map(appointment -> letter.with(meeting(appointment, letter)))
                                .orElse(letter)
                        : letter);
    }

    /**
     * The words of a letter that HR is about to cause.
     *
     * @param more what HR types, by the names of the template
     */
    @Transactional(readOnly = true)
    public String preview(String number, LetterKind kind, Map<String, String> more) {
        ApplicationFile file = file(number);
        Map<String, String> all = words(file, kind);
        all.putAll(more);
        return letters.preview(new LetterRequest(file.application().caseReference(), number, kind, all));
    }

    private static Meeting meeting(InterviewAppointment appointment, LetterRequest letter) {
        return new Meeting(
                LocalDateTime.of(appointment.day(), appointment.time()),
                INTERVIEW,
                "Entretien : " + letter.values().get("title"),
                appointment.place());
    }

    private Map<String, String> words(ApplicationFile file, LetterKind kind) {
        Map<String, String> words = new HashMap<>();
        var reference = file.application().caseReference();
        words.put("number", file.application().number());
        words.put("reference", reference.value());
        words.put("title", notices.find(reference).map(NoticeView::title).orElse(reference.value()));
        switch (kind) {
            case ACKNOWLEDGEMENT -> words.put("followUpUrl", PersonalPage.PLACE);
            case MISSING_DOCUMENT -> missing(file, words);
            case INTERVIEW_INVITATION -> file.appointment().ifPresent(appointment -> appointment(appointment, words));
            case MERGED -> merged(file.application().number()).ifPresent(into -> words.put("into", into));
            case INADMISSIBLE, CASE_CLOSED -> file.decisionReason().ifPresent(why -> words.put("reason", why));
            default -> {}
        }
        return words;
    }

    private static void missing(ApplicationFile file, Map<String, String> words) {
        words.put("followUpUrl", PersonalPage.PLACE);
        file.missingDocuments().ifPresent(what -> words.put("missing", what));
        file.documentDueOn().ifPresent(day -> words.put("deadline", FrenchDates.day(day)));
    }

    private static void appointment(InterviewAppointment appointment, Map<String, String> words) {
        words.put("date", FrenchDates.day(appointment.day()));
        words.put("time", FrenchDates.time(appointment.time()));
        words.put("place", appointment.place());
        String remarks = appointment.remarks();
        if (remarks != null) {
            words.put("instructions", remarks);
        }
    }

    private ApplicationFile file(String number) {
        return applications
                .byNumber(number)
                .map(ApplicationRow::toFile)
                .orElseThrow(() -> new IllegalStateException("no application " + number));
    }
}
