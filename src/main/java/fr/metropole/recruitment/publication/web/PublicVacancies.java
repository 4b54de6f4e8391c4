package fr.metropole.recruitment.publication.web;

import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.core.RefusedException;
import fr.metropole.recruitment.publication.NoticeStatus;
import fr.metropole.recruitment.publication.NoticeView;
import fr.metropole.recruitment.publication.Notices;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The vacancies that accept applications today, for anybody. */
@RestController
@Tag(name = "Offres d’emploi")
@RequestMapping("/api/public/vacancies")
class PublicVacancies {

    /** A vacancy as the list and its own address answer it. */
    record Vacancy(String slug, String reference, String title, @Nullable LocalDate closesOn, String url) {

        static Vacancy of(NoticeView notice) {
            return new Vacancy(
                    notice.slug(),
                    notice.reference().value(),
                    notice.title(),
                    notice.closesOn(),
                    "/offres/" + notice.slug());
        }
    }

    private final Notices notices;
    private final Clock clock;

    PublicVacancies(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Operation(summary = "Lister les offres ouvertes", description = "Sans compte ; les dates sont celles de Paris.")
    @GetMapping
    List<Vacancy> open() {
        return notices.open().stream().map(Vacancy::of).toList();
    }

    /** @throws RefusedException 404 when there never was such a vacancy, 410 when it no longer takes applications */
    @Operation(summary = "Lire une offre", description = "410 lorsque l’offre n’accepte plus de candidature.")
    @GetMapping("/{slug}")
    Vacancy one(@PathVariable String slug) {
        NoticeView notice = notices.bySlug(slug)
                .filter(known -> known.status() != NoticeStatus.PREPARED && known.status() != NoticeStatus.VALIDATED)
                .orElseThrow(() -> new RefusedException(
                        Refusal.notFound("VACANCY_UNKNOWN", "Aucune offre ne correspond à cette adresse.")));
        if (!notice.acceptsOn(LocalDate.now(clock))) {
            throw new RefusedException(Refusal.gone("VACANCY_CLOSED", "Cette offre n’accepte plus de candidature."));
        }
        return Vacancy.of(notice);
    }
}
