package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CommunicablePart;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The notice as the candidate could read it: nothing of it is masked. */
@Component
class NoticePart implements CommunicablePart {

    private static final int PLACE = 60;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final Vacancies vacancies;
    private final NoticeTemplate template;

    NoticePart(Vacancies vacancies, NoticeTemplate template) {
        this.vacancies = vacancies;
        this.template = template;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    @Transactional(readOnly = true)
    public Part of(CaseReference reference, String applicationNumber) {
        List<Passage> passages = vacancies
                .bySlug(reference.slug())
                .map(vacancy -> List.of(
                        new Passage("Publication", published(vacancy.notice())),
                        new Passage("Texte de l’avis", NoticeText.of(vacancy, template.content(vacancy)))))
                .orElse(List.of());
        return new Part("Avis de vacance", passages, List.of());
    }

    private static String published(NoticeView notice) {
        return "Publié le %s, clos le %s"
                .formatted(
                        notice.publishedOn() == null ? "—" : DAY.format(notice.publishedOn()),
                        notice.closesOn() == null ? "—" : DAY.format(notice.closesOn()));
    }
}
