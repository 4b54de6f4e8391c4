package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.document.DocumentUpload;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the notice as a file the moment it is published, so that what stood there can be shown whatever comes later. */
@Component
class KeptNotice {

    private static final PersonId THE_PROCEDURE = new PersonId("procedure");

    private final PublishedVacancies vacancies;
    private final NoticePdf pdf;
    private final NoticeProofs proofs;

    KeptNotice(PublishedVacancies vacancies, NoticePdf pdf, NoticeProofs proofs) {
        this.vacancies = vacancies;
        this.pdf = pdf;
        this.proofs = proofs;
    }

    /** In the transaction of the publication: a notice without its file is not published. */
    @EventListener
    void keep(NoticeEvent.Published published) {
        String slug = published.reference().slug();
        vacancies
                .of(published.reference())
                .map(vacancy -> DocumentUpload.of("avis-" + slug + ".pdf", pdf.of(vacancy)))
                .ifPresent(file -> proofs.add(
                                published.reference(), Channel.OWN_SITE, file, "Avis tel que publié", THE_PROCEDURE)
                        .orThrow());
    }
}
