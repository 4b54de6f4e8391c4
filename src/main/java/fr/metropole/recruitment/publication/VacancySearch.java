package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.jobdescription.JobDescription;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for. Null or blank means anything.
 *
 * @param q words that all occur in the vacancy, whatever their accents and case
 * @param categorie name of a category
 * @param direction a directorate as the sheets name it
 * @param contrat name of a route
 * @param lieu a town
 */
public record VacancySearch(
        @Nullable String q,
        @Nullable String categorie,
        @Nullable String direction,
        @Nullable String contrat,
        @Nullable String lieu) {

    /** Whether nothing is looked for. */
    public boolean isEmpty() {
        return Stream.of(q, categorie, direction, contrat, lieu).allMatch(VacancySearch::isBlank);
    }

    boolean matches(Vacancy vacancy, Employer employer) {
        JobDescription sheet = vacancy.sheet();
        var category = sheet.identification().category();
        var route = sheet.terms().route();
        return isWanted(categorie, category == null ? null : category.name())
                && isWanted(direction, sheet.identification().directorate())
                && isWanted(contrat, route == null ? null : route.name())
                && isWanted(lieu, VacancyFacts.place(sheet, employer))
                && holdsWords(vacancy);
    }

    private boolean holdsWords(Vacancy vacancy) {
        String text = plain(String.join(" ", texts(vacancy)));
        return Arrays.stream(plain(q == null ? "" : q).split("[^\\p{L}\\p{Nd}]+"))
                .allMatch(text::contains);
    }

    private static List<String> texts(Vacancy vacancy) {
        JobDescription sheet = vacancy.sheet();
        Stream<String> said = Stream.of(
                vacancy.notice().title(),
                vacancy.notice().reference().value(),
                sheet.identification().purpose(),
                sheet.identification().directorate(),
                sheet.identification().sector(),
                sheet.identification().employmentFramework(),
                sheet.context());
        Stream<String> activities = sheet.mainActivities().stream()
                .flatMap(block -> Stream.concat(Stream.ofNullable(block.label()), block.items().stream()));
        Stream<String> axes = sheet.detailedAxes().stream()
                .flatMap(axis -> Stream.concat(Stream.ofNullable(axis.label()), axis.items().stream()));
        return Stream.of(said, activities, axes, sheet.identification().grades().stream())
                .flatMap(all -> all)
                .map(text -> text == null ? "" : text)
                .toList();
    }

    private static boolean isWanted(@Nullable String wanted, @Nullable String found) {
        return isBlank(wanted) || plain(String.valueOf(wanted)).equals(plain(found == null ? "" : found));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .strip();
    }
}
