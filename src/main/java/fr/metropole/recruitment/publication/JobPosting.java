package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.Route;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A vacancy as a schema.org JobPosting, so that search engines list it and drop it after its closing date. */
public final class JobPosting {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final int MONTHS = 12;
    private static final int FULL = 100;

    private final Vacancy vacancy;
    private final Employer employer;
    private final Map<String, Object> posting = new LinkedHashMap<>();

    private JobPosting(Vacancy vacancy, Employer employer) {
        this.vacancy = vacancy;
        this.employer = employer;
    }

    /**
     * The posting, ready to be written as JSON.
     *
     * @param url full address of the page
     * @param description the whole notice as HTML
     */
    public static Map<String, Object> of(Vacancy vacancy, Employer employer, String url, String description) {
        return new JobPosting(vacancy, employer).build(url, description);
    }

    private Map<String, Object> build(String url, String description) {
        NoticeView notice = vacancy.notice();
        JobDescription sheet = vacancy.sheet();
        put("@context", "https://schema.org/");
        put("@type", "JobPosting");
        put("title", notice.title());
        put("description", description);
        put(
                "identifier",
                typed(
                        "PropertyValue",
                        "name",
                        employer.name(),
                        "value",
                        notice.reference().value()));
        put("url", url);
        put("inLanguage", "fr");
        put(
                "datePosted",
                notice.publishedOn() == null ? null : notice.publishedOn().toString());
        put("validThrough", notice.closesOn() == null ? null : endOf(notice.closesOn()));
        put("employmentType", employmentType(sheet));
        put(
                "hiringOrganization",
                typed(
                        "Organization",
                        "name",
                        employer.name(),
                        "sameAs",
                        employer.publicUrl().toString()));
        put("jobLocation", place(sheet));
        put("directApply", true);
        put("totalJobOpenings", sheet.openings());
        put(
                "jobStartDate",
                sheet.terms().startsOn() == null
                        ? null
                        : sheet.terms().startsOn().toString());
        put("occupationalCategory", sheet.legal().occupation());
        put("educationRequirements", sheet.accessConditions().educationLevel());
        put("experienceRequirements", experience(sheet.accessConditions().experienceMinYears()));
        return posting;
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            posting.put(name, value);
        }
    }

    private static String endOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(PARIS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static List<String> employmentType(JobDescription sheet) {
        Integer percent = sheet.legal().workingTimePercent();
        List<String> types = new ArrayList<>();
        types.add(percent == null || percent == FULL ? "FULL_TIME" : "PART_TIME");
        if (sheet.terms().route() == Route.CONTRACT || sheet.terms().route() == Route.TEMPORARY_CONTRACT) {
            types.add("TEMPORARY");
        }
        return types;
    }

    private Map<String, Object> place(JobDescription sheet) {
        Map<String, Object> address = typed(
                "PostalAddress",
                "addressLocality",
                VacancyFacts.place(sheet, employer),
                "postalCode",
                VacancyFacts.postalCode(sheet, employer));
        address.put("addressCountry", "FR");
        String street = sheet.access().address();
        if (street != null) {
            address.put("streetAddress", street.replaceFirst(",?\\s*\\d{5}\\s.*$", ""));
        }
        return new LinkedHashMap<>(Map.of("@type", "Place", "address", address));
    }

    private static @Nullable Map<String, Object> experience(@Nullable Integer years) {
        return years == null
                ? null
                : new LinkedHashMap<>(
                        Map.of("@type", "OccupationalExperienceRequirements", "monthsOfExperience", years * MONTHS));
    }

    private static Map<String, Object> typed(String type, String first, String one, String second, String two) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put(first, one);
        thing.put(second, two);
        return thing;
    }
}
