package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.TeamCounts;
import fr.metropole.recruitment.requisition.LegalBasis;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a notice in French words, for its template. Nothing of the absent agent is among them: why a post is free is
 * told, who left it is not.
 */
public final class NoticeFacts {

    /** A named fact. */
    public record Fact(String label, String value) {}

    private final NoticeView notice;
    private final JobDescription sheet;
    private final Employer employer;
    private final @Nullable LegalBasis basis;

    NoticeFacts(Vacancy vacancy, Employer employer, @Nullable LegalBasis basis) {
        this.notice = vacancy.notice();
        this.sheet = vacancy.sheet();
        this.employer = employer;
        this.basis = basis;
    }

    public String getNeed() {
        return sheet.header().need() == null
                ? ""
                : VacancyFacts.capitalised(sheet.header().need().label());
    }

    public String getClassification() {
        return VacancyFacts.classification(sheet);
    }

    public String getContract() {
        return VacancyFacts.contract(sheet);
    }

    public String getStart() {
        return VacancyFacts.start(sheet);
    }

    public String getWorkingTime() {
        return VacancyFacts.workingTime(sheet);
    }

    public String getPlace() {
        return VacancyFacts.place(sheet, employer);
    }

    public String getClosesOn() {
        return day(notice.closesOn());
    }

    public String getPublishedOn() {
        return day(notice.publishedOn());
    }

    /** « 131 communes, 7,2 millions d’habitants, 814 km², environ 90 agents ». */
    public String getEmployerFigures() {
        var facts = sheet.employer();
        return VacancyFacts.capitalised(Stream.of(
                        facts.legalForm(),
                        counted(facts.municipalities(), "communes"),
                        counted(facts.inhabitantsMillions(), "millions d’habitants"),
                        counted(facts.areaKm2(), "km²"),
                        facts.approximateHeadcount() == null
                                ? null
                                : "environ " + counted(facts.approximateHeadcount(), "agents"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ")));
    }

    public boolean isPositioned() {
        var position = sheet.position();
        return position.nPlusOneTitle() != null
                || !position.services().isEmpty()
                || !position.directorateMissions().isEmpty()
                || sheet.identification().deputyDirectorate() != null;
    }

    public String getManagedTeam() {
        Integer total = sheet.position().managedTeam().total();
        return total != null && total == 0 ? "Aucune" : team(sheet.position().managedTeam());
    }

    public String getTeam() {
        return team(sheet.position().directorateTeam());
    }

    private static String team(TeamCounts team) {
        return Stream.of(
                        counted(team.total(), "personnes"),
                        counted(team.categoryA(), "de catégorie A"),
                        counted(team.categoryB(), "de catégorie B"),
                        counted(team.categoryC(), "de catégorie C"),
                        counted(team.apprentices(), "en apprentissage"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    public boolean isProfiled() {
        var expected = sheet.knowledge();
        return !getRequirements().isEmpty()
                || Stream.of(
                                expected.knowledge(),
                                expected.knowHow(),
                                expected.interpersonalSkills(),
                                expected.mixed(),
                                sheet.successFactors())
                        .anyMatch(list -> !list.isEmpty());
    }

    public List<Fact> getRequirements() {
        var conditions = sheet.accessConditions();
        List<Fact> facts = new ArrayList<>();
        if (conditions.educationLevel() != null) {
            facts.add(new Fact("Niveau d’étude", conditions.educationLevel()));
        }
        if (!conditions.trainings().isEmpty()) {
            facts.add(new Fact("Formation", String.join(", ", conditions.trainings())));
        }
        String experience = experience(conditions.experienceMinYears(), conditions.experienceMaxYears());
        if (!experience.isEmpty()) {
            facts.add(new Fact("Expérience", experience));
        }
        return facts;
    }

    private static String experience(@Nullable Integer least, @Nullable Integer most) {
        if (least != null && most != null) {
            return "De %d à %d\u00a0ans".formatted(least, most);
        }
        return least == null ? "" : "%d\u00a0ans au moins".formatted(least);
    }

    public boolean isConditioned() {
        return sheet.evolution() != null
                || !getLeave().isEmpty()
                || !sheet.terms().constraints().isEmpty()
                || sheet.access().address() != null;
    }

    /** « 25 jours de congés par an, 2 jours de RTT par mois ». */
    public String getLeave() {
        return VacancyFacts.capitalised(Stream.of(
                        counted(sheet.terms().annualLeaveDays(), "jours de congés par an"),
                        counted(sheet.terms().rttDaysPerMonth(), "jours de RTT par mois"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ")));
    }

    public String getContact() {
        return Stream.of(sheet.contact().role(), sheet.contact().email())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** What the rules found, under the articles in force on the day of the notice; what the sheet says where they found nothing. */
    public String getLegalBasis() {
        if (basis != null) {
            return "%s (articles %s)".formatted(basis.basis(), String.join(", ", basis.articles()));
        }
        return sheet.legal().legalBasis() == null ? "" : sheet.legal().legalBasis();
    }

    public String getDeliberation() {
        LocalDate date = sheet.legal().deliberation().date();
        return sheet.legal().deliberation().number() + (date == null ? "" : " du " + VacancyFacts.day(date));
    }

    public String getOccupation() {
        return Stream.of(sheet.legal().jobFamily(), sheet.legal().occupation())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : VacancyFacts.day(day);
    }

    private static @Nullable String counted(@Nullable Number number, String unit) {
        return number == null || (number instanceof BigDecimal none && none.signum() == 0)
                ? null
                : NumberFormat.getNumberInstance(Locale.FRANCE).format(number) + "\u00a0" + unit;
    }
}
