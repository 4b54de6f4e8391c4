package fr.metropole.recruitment.publication.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.publication.NoticeDocx;
import fr.metropole.recruitment.publication.NoticePdf;
import fr.metropole.recruitment.publication.Vacancies;
import fr.metropole.recruitment.publication.Vacancy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The notice as files, for anybody while the vacancy is open. */
@Controller
class NoticeFiles {

    static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final Vacancies vacancies;
    private final NoticePdf pdf;
    private final NoticeDocx docx;

    /** Making a PDF costs a fraction of a second: the public makes each one only once an hour. */
    private final Cache<Vacancy, byte[]> made = Caffeine.newBuilder()
            .maximumSize(50)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    NoticeFiles(Vacancies vacancies, NoticePdf pdf, NoticeDocx docx) {
        this.vacancies = vacancies;
        this.pdf = pdf;
        this.docx = docx;
    }

    @GetMapping("/offres/{slug}/avis.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String slug) {
        return file(made.get(open(slug), pdf::of), MediaType.APPLICATION_PDF, "avis-" + slug + ".pdf");
    }

    @GetMapping("/offres/{slug}/avis.docx")
    ResponseEntity<byte[]> docx(@PathVariable String slug) {
        return file(docx.of(open(slug)), DOCX, "avis-" + slug + ".docx");
    }

    private Vacancy open(String slug) {
        return vacancies
                .openBySlug(slug)
                .orElseThrow(() -> new RefusedException(
                        vacancies.bySlug(slug).isPresent()
                                ? Refusal.gone("VACANCY_CLOSED", "Cette offre n’accepte plus de candidature.")
                                : Refusal.notFound("VACANCY_UNKNOWN", "Aucune offre ne correspond à cette adresse.")));
    }

    static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(type)
                .body(content);
    }
}
