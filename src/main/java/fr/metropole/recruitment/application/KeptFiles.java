package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.mail.LetterKind;
import fr.metropole.recruitment.mail.Letters;
import fr.metropole.recruitment.retention.CandidateFile;
import fr.metropole.recruitment.retention.CandidateFiles;
import fr.metropole.recruitment.retention.RequestAnswer;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applications as files to be kept for some time; plain SQL, since it reads across cases and changes nothing. */
@Component
@Transactional
class KeptFiles implements CandidateFiles {

    private static final String SELECT =
            "select a.id, a.received_at, a.case_reference, a.kept_by_consent, a.state, c.closed_at from application a"
                    + " left join application_case c on c.case_reference = a.case_reference where a.erased_at is null";

    private static final String DUE = " and ((a.state = 'RETAINED' and c.closed_at < :hired)"
            + " or (a.state <> 'RETAINED' and a.kept_by_consent = true and c.closed_at < :withConsent)"
            + " or (a.state <> 'RETAINED' and a.kept_by_consent = false and c.closed_at < :withoutConsent))"
            + " order by c.closed_at, a.id limit :size offset :skipped";

    private final JdbcClient jdbc;
    private final ApplicationAnswers answers;
    private final Letters letters;
    private final CandidateData data;
    private final CandidateCopy copy;
    private final Clock clock;

    KeptFiles(
            JdbcClient jdbc,
            ApplicationAnswers answers,
            Letters letters,
            CandidateData data,
            CandidateCopy copy,
            Clock clock) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.letters = letters;
        this.data = data;
        this.copy = copy;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CandidateFile> ended(EndedBy limits, int page, int size) {
        return jdbc.sql(SELECT + DUE)
                .param("hired", after(limits.hired()))
                .param("withConsent", after(limits.withConsent()))
                .param("withoutConsent", after(limits.withoutConsent()))
                .param("size", size)
                .param("skipped", page * size)
                .query(this::read)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CandidateFile> find(String number) {
        return ApplicationNumber.id(number)
                .flatMap(id -> jdbc.sql(SELECT + " and a.id = :id")
                        .param("id", id)
                        .query(this::read)
                        .optional())
                .filter(file -> file.number().equals(number));
    }

    @Override
    public void answer(String number, RequestAnswer answer, String reason) {
        answers.answerRequest(
                number,
                switch (answer) {
                    case COPY_HANDED -> LetterKind.FILE_COPY_HANDED;
                    case ERASED -> LetterKind.ERASURE_GRANTED;
                    case DENIED -> LetterKind.REQUEST_DENIED;
                },
                reason);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isAwaitingDelivery(String number) {
        return letters.isAwaitingDelivery(number);
    }

    @Override
    @Transactional(readOnly = true)
    public void copy(String number, OutputStream to) {
        data.copyOf(number).ifPresent(content -> copy.write(content, to));
    }

    /** The first moment after a day of Paris. */
    private OffsetDateTime after(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private CandidateFile read(ResultSet row, int number) throws SQLException {
        ApplicationState state = ApplicationState.valueOf(row.getString("state"));
        OffsetDateTime received = row.getObject("received_at", OffsetDateTime.class);
        return new CandidateFile(
                ApplicationNumber.of(received.toInstant(), row.getLong("id")),
                new CaseReference(row.getString("case_reference")),
                day(row.getObject("closed_at", OffsetDateTime.class)),
                row.getBoolean("kept_by_consent"),
                state == ApplicationState.RETAINED,
                state.isFinal());
    }

    private @Nullable LocalDate day(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.atZoneSameInstant(clock.getZone()).toLocalDate();
    }
}
