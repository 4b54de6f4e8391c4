package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.jobdescription.JobDescription;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The notice in the sections that the common portal asks for, in its order (décret 2018-1351 art. 1, now CGFP D311-1 and
 * following), then the whole text.
 */
@Component
class PortalText {

    private final NoticeTemplate template;
    private final Employer employer;

    PortalText(NoticeTemplate template, Employer employer) {
        this.template = template;
        this.employer = employer;
    }

    String of(Vacancy vacancy) {
        NoticeView notice = vacancy.notice();
        JobDescription sheet = vacancy.sheet();
        StringBuilder text = new StringBuilder();
        line(text, "Versant", "Fonction publique territoriale");
        line(text, "Employeur", employer.name());
        line(text, "Intitulé du poste", notice.title());
        line(text, "Référence", notice.reference().value());
        line(
                text,
                "Motif",
                sheet.header().need() == null ? null : sheet.header().need().label());
        line(text, "Catégorie et grade", VacancyFacts.classification(sheet));
        line(text, "Métier", sheet.legal().occupation());
        line(text, "Famille de métiers", sheet.legal().jobFamily());
        line(
                text,
                "Localisation",
                VacancyFacts.postalCode(sheet, employer) + " " + VacancyFacts.place(sheet, employer));
        line(text, "Nature de l’emploi", VacancyFacts.contract(sheet));
        line(text, "Temps de travail", VacancyFacts.workingTime(sheet));
        line(text, "Emploi vacant à partir du", VacancyFacts.start(sheet));
        line(text, "Rémunération", sheet.legal().indicativePay());
        line(text, "Numéro de déclaration", notice.declarationNumber());
        line(
                text,
                "Date limite de candidature",
                notice.closesOn() == null ? null : VacancyFacts.day(notice.closesOn()));
        line(text, "Candidature à adresser à", to(sheet, notice));
        return text.append("\n\n")
                .append(NoticeText.of(vacancy, template.content(vacancy)))
                .toString();
    }

    private String to(JobDescription sheet, NoticeView notice) {
        String page = employer.address("/offres/" + notice.slug() + "/candidater");
        return Stream.ofNullable(sheet.terms().address())
                .map(address -> address + " ou ")
                .reduce("", String::concat)
                .concat(page);
    }

    /** The few lines of a message that leads to the page. */
    static String message(Vacancy vacancy, Employer employer) {
        NoticeView notice = vacancy.notice();
        String closes =
                notice.closesOn() == null ? "" : "Candidatures jusqu’au " + VacancyFacts.day(notice.closesOn()) + ".\n";
        return "%s recrute\u00a0: %s.\n%s\n%sToutes les candidatures reçoivent une réponse.\n%s\n"
                .formatted(
                        employer.name(),
                        notice.title(),
                        VacancyFacts.summary(vacancy.sheet()),
                        closes,
                        employer.address("/offres/" + notice.slug()));
    }

    private static void line(StringBuilder text, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            text.append(label).append("\u00a0: ").append(value).append('\n');
        }
    }
}
