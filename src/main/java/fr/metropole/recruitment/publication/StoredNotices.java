package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.core.CaseReference;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredNotices implements Notices {

    private static final Set<NoticeStatus> EVER_PUBLISHED =
            EnumSet.of(NoticeStatus.OPEN, NoticeStatus.CLOSED, NoticeStatus.WITHDRAWN);

    private final NoticeTable table;
    private final Clock clock;

    StoredNotices(NoticeTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Optional<NoticeView> find(CaseReference reference) {
        return table.findById(reference.value()).map(Notice::toView);
    }

    @Override
    public Optional<NoticeView> bySlug(String slug) {
        return table.findBySlug(slug).map(Notice::toView);
    }

    @Override
    public List<CaseReference> published() {
        return table.findReferencesByStatusIn(EVER_PUBLISHED).stream()
                .map(CaseReference::new)
                .toList();
    }

    @Override
    public List<NoticeView> open() {
        LocalDate today = LocalDate.now(clock);
        return table.findByStatusAndClosesOnGreaterThanEqualOrderByClosesOn(NoticeStatus.OPEN, today).stream()
                .map(Notice::toView)
                .toList();
    }
}
