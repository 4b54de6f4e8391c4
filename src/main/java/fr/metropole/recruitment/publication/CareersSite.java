package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.Route;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The careers site: what is open, found by words and filters. */
@Service
public class CareersSite {

    private final Vacancies vacancies;
    private final Employer employer;

    CareersSite(Vacancies vacancies, Employer employer) {
        this.vacancies = vacancies;
        this.employer = employer;
    }

    /** A vacancy as a line of the list. */
    public record Line(
            String slug,
            String title,
            String reference,
            String closesOn,
            String classification,
            @Nullable String directorate,
            String contract,
            String place,
            String summary) {}

    /** A value that a filter offers. */
    public record Choice(String value, String label) {}

    /** What the filters offer: only what leads to something. */
    public record Choices(
            List<Choice> categories, List<Choice> directorates, List<Choice> contracts, List<Choice> places) {}

    /**
     * What was found.
     *
     * @param all how many vacancies are open in all
     */
    public record Found(List<Line> lines, Choices choices, int all) {}

    /** The open vacancies that match, the one that closes first first. */
    public Found find(VacancySearch search) {
        List<Vacancy> open = vacancies.open();
        List<Line> lines = open.stream()
                .filter(vacancy -> search.matches(vacancy, employer))
                .map(this::line)
                .toList();
        return new Found(lines, choices(open), open.size());
    }

    private Line line(Vacancy vacancy) {
        NoticeView notice = vacancy.notice();
        JobDescription sheet = vacancy.sheet();
        return new Line(
                notice.slug(),
                notice.title(),
                notice.reference().value(),
                Optional.ofNullable(notice.closesOn()).map(VacancyFacts::day).orElse(""),
                VacancyFacts.classification(sheet),
                sheet.identification().directorate(),
                VacancyFacts.contract(sheet),
                VacancyFacts.place(sheet, employer),
                VacancyFacts.summary(sheet));
    }

    private Choices choices(List<Vacancy> open) {
        return new Choices(
                offered(open, sheet -> choice(sheet.identification().category())),
                offered(open, sheet -> choice(sheet.identification().directorate())),
                offered(open, sheet -> choice(sheet.terms().route())),
                offered(open, sheet -> choice(VacancyFacts.place(sheet, employer))));
    }

    private static List<Choice> offered(List<Vacancy> open, Function<JobDescription, @Nullable Choice> choice) {
        return open.stream()
                .map(Vacancy::sheet)
                .map(choice)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(java.util.Comparator.comparing(Choice::label))
                .toList();
    }

    private static @Nullable Choice choice(@Nullable Category category) {
        return category == null ? null : new Choice(category.name(), VacancyFacts.capitalised(category.label()));
    }

    private static @Nullable Choice choice(@Nullable Route route) {
        return route == null ? null : new Choice(route.name(), VacancyFacts.capitalised(route.label()));
    }

    private static @Nullable Choice choice(@Nullable String text) {
        return text == null ? null : new Choice(text, text);
    }
}
