package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.jobdescription.JobDescription;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a reader wants to know of a vacancy at one glance, in French words. */
public final class VacancyFacts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter FIRST = DateTimeFormatter.ofPattern("'1er' MMMM yyyy", Locale.FRENCH);
    private static final Pattern CITY = Pattern.compile("(\\d{5})\\s+([\\p{L}][\\p{L}' ’\\-]+)");
    private static final int SUMMARY = 200;

    private VacancyFacts() {}

    /** « 3 mars 2026 », the first of a month as « 1er ». */
    public static String day(LocalDate day) {
        return day.format(day.getDayOfMonth() == 1 ? FIRST : DAY);
    }

    /** The town of the workplace, the employer's when the sheet names none. */
    public static String place(JobDescription sheet, Employer employer) {
        return city(sheet).map(match -> match.group(2).strip()).orElse(employer.city());
    }

    static String postalCode(JobDescription sheet, Employer employer) {
        return city(sheet).map(match -> match.group(1)).orElse(employer.postalCode());
    }

    private static Optional<Matcher> city(JobDescription sheet) {
        return Stream.of(sheet.legal().workplace(), sheet.access().address())
                .filter(Objects::nonNull)
                .map(CITY::matcher)
                .filter(Matcher::find)
                .findFirst();
    }

    /** « Catégorie A, filière technique, ingénieur territorial », as far as the sheet says. */
    public static String classification(JobDescription sheet) {
        var identification = sheet.identification();
        List<String> parts = new ArrayList<>();
        if (identification.category() != null) {
            parts.add(identification.category().label());
        }
        if (identification.sector() != null) {
            parts.add("filière " + identification.sector());
        }
        parts.addAll(grades(sheet));
        return capitalised(String.join(", ", parts));
    }

    private static List<String> grades(JobDescription sheet) {
        var identification = sheet.identification();
        String framework = identification.employmentFramework();
        return identification.grades().isEmpty() ? Stream.ofNullable(framework).toList() : identification.grades();
    }

    /** « Recrutement contractuel uniquement, 8 mois », as far as the sheet says. */
    public static String contract(JobDescription sheet) {
        Integer months = sheet.terms().durationMonths();
        return capitalised(Stream.of(
                        sheet.terms().route() == null
                                ? null
                                : sheet.terms().route().label(),
                        months == null ? null : months + "\u00a0mois")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ")));
    }

    /** « Dès que possible » or a day; empty when not said. */
    public static String start(JobDescription sheet) {
        LocalDate day = sheet.terms().startsOn();
        if (day != null) {
            return "Le " + day(day);
        }
        return sheet.terms().asSoonAsPossible() ? "Dès que possible" : "";
    }

    /** « Temps complet » or the share of it. */
    public static String workingTime(JobDescription sheet) {
        Integer percent = sheet.legal().workingTimePercent();
        return percent == null || percent == 100 ? "Temps complet" : "Temps non complet, " + percent + "\u00a0%";
    }

    /** The purpose of the post in at most two lines. */
    public static String summary(JobDescription sheet) {
        String text = Stream.of(
                        sheet.identification().purpose(),
                        sheet.context(),
                        sheet.header().motive())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        if (text.length() <= SUMMARY) {
            return text;
        }
        int end = text.lastIndexOf(' ', SUMMARY);
        return text.substring(0, end < 0 ? SUMMARY : end) + "…";
    }

    static String capitalised(@Nullable String words) {
        return words == null || words.isEmpty()
                ? ""
                : words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }
}
