package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.JobDescriptionVersion;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts each published notice together with the sheet it was published with, whatever was changed on the sheet since. */
@Service
@Transactional(readOnly = true)
class PublishedVacancies implements Vacancies {

    private static final Set<NoticeStatus> NOT_YET = EnumSet.of(NoticeStatus.PREPARED, NoticeStatus.VALIDATED);

    private final NoticeTable notices;
    private final JobDescriptions sheets;
    private final Clock clock;

    PublishedVacancies(NoticeTable notices, JobDescriptions sheets, Clock clock) {
        this.notices = notices;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public List<Vacancy> open() {
        return notices
                .findByStatusAndClosesOnGreaterThanEqualOrderByClosesOn(NoticeStatus.OPEN, LocalDate.now(clock))
                .stream()
                .map(this::vacancy)
                .toList();
    }

    @Override
    public Optional<Vacancy> bySlug(String slug) {
        return published(notices.findBySlug(slug));
    }

    /** The same for who knows the case and may have its notice at hand. */
    Optional<Vacancy> of(CaseReference reference) {
        return published(notices.findById(reference.value()));
    }

    private Optional<Vacancy> published(Optional<Notice> notice) {
        return notice.filter(one -> !NOT_YET.contains(one.status())).map(this::vacancy);
    }

    @Override
    public Optional<Vacancy> openBySlug(String slug) {
        return bySlug(slug).filter(vacancy -> vacancy.notice().acceptsOn(LocalDate.now(clock)));
    }

    @Override
    public Optional<Vacancy> preview(String slug) {
        return notices.findBySlug(slug).map(this::vacancy);
    }

    private Vacancy vacancy(Notice notice) {
        NoticeView view = notice.toView();
        Integer version = notice.sheetVersion();
        Optional<JobDescriptionVersion> sheet =
                version == null ? sheets.latest(view.slug()) : sheets.version(view.slug(), version);
        return new Vacancy(view, sheet.map(JobDescriptionVersion::content).orElse(JobDescription.EMPTY));
    }
}
