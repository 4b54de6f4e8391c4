package fr.metropole.recruitment.publication.web;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.publication.NoticeEvent;
import fr.metropole.recruitment.publication.ProofPack;
import fr.metropole.recruitment.publication.Vacancies;
import fr.metropole.recruitment.publication.Vacancy;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The proofs of a publication as one archive, for human resources and auditors; that it was made is told. */
@Controller
class ProofPackFile {

    private static final List<String> READERS = List.of(Groups.HR, Groups.HEAD_OF_HR, Groups.AUDITORS);

    private final Vacancies vacancies;
    private final ProofPack pack;
    private final CurrentAgent agent;
    private final ApplicationEventPublisher events;

    ProofPackFile(Vacancies vacancies, ProofPack pack, CurrentAgent agent, ApplicationEventPublisher events) {
        this.vacancies = vacancies;
        this.pack = pack;
        this.agent = agent;
        this.events = events;
    }

    @GetMapping({"/dossiers/{slug}/preuves-de-publication.zip", "/api/cases/{slug}/publication-proofs.zip"})
    ResponseEntity<StreamingResponseBody> pack(@PathVariable String slug) {
        if (READERS.stream().noneMatch(agent::isIn)) {
            throw new RefusedException(Refusal.forbidden(
                    "HR_ONLY", "Ces preuves sont réservées aux ressources humaines et aux auditeurs."));
        }
        Vacancy vacancy = vacancies
                .bySlug(slug)
                .orElseThrow(() -> new RefusedException(
                        Refusal.notFound("NOTICE_UNKNOWN", "Aucun avis n’a été publié pour ce recrutement.")));
        events.publishEvent(new NoticeEvent.ProofsExported(vacancy.notice().reference(), agent.require()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("preuves-de-publication-" + slug + ".zip")
                                .build()
                                .toString())
                .body(stream -> pack.write(vacancy, stream));
    }
}
