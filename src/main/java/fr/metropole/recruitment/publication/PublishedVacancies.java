package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.JobDescriptionVersion;
import fr.metropole.recruitment.jobdescription.JobDescriptions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts each published notice together with its sheet. */
@Service
@Transactional(readOnly = true)
class PublishedVacancies implements Vacancies {

    private final Notices notices;
    private final JobDescriptions sheets;
    private final Clock clock;

    PublishedVacancies(Notices notices, JobDescriptions sheets, Clock clock) {
        this.notices = notices;
        this.sheets = sheets;
        this.clock = clock;
    }

    @Override
    public List<Vacancy> open() {
        return notices.open().stream().map(this::vacancy).toList();
    }

    @Override
    public Optional<Vacancy> bySlug(String slug) {
        return notices.bySlug(slug)
                .filter(notice -> notice.status() != NoticeStatus.PREPARED)
                .filter(notice -> notice.status() != NoticeStatus.VALIDATED)
                .map(this::vacancy);
    }

    @Override
    public Optional<Vacancy> openBySlug(String slug) {
        return bySlug(slug).filter(vacancy -> vacancy.notice().acceptsOn(LocalDate.now(clock)));
    }

    private Vacancy vacancy(NoticeView notice) {
        return new Vacancy(
                notice,
                sheets.latest(notice.slug()).map(JobDescriptionVersion::content).orElse(JobDescription.EMPTY));
    }
}
