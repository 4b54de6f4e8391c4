package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.jobdescription.AccessConditions;
import fr.metropole.recruitment.jobdescription.EmployerPresentation;
import fr.metropole.recruitment.jobdescription.ExpectedKnowledge;
import fr.metropole.recruitment.jobdescription.Identification;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.LegalFacts;
import fr.metropole.recruitment.jobdescription.Position;
import fr.metropole.recruitment.jobdescription.RecruitmentTerms;
import fr.metropole.recruitment.jobdescription.TeamCounts;
import fr.metropole.recruitment.jobdescription.TitledLines;
import fr.metropole.recruitment.process.FormView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills the form of the job description; {@link SheetRead} reads the same keys back. Lists are one item a line. */
final class SheetShown {

    private SheetShown() {}

    static FormView of(JobDescription sheet) {
        return FormView.empty()
                .with("motive", sheet.header().motive())
                .with("openings", sheet.openings())
                .and(employer(sheet.employer()))
                .and(identification(sheet.identification()))
                .and(position(sheet.position()))
                .and(work(sheet))
                .and(conditions(sheet.accessConditions()))
                .and(terms(sheet.terms()))
                .and(place(sheet))
                .and(legal(sheet.legal()))
                .with("checklist", checklist(sheet));
    }

    private static FormView employer(EmployerPresentation employer) {
        return FormView.empty()
                .with("employerText", employer.text())
                .with("employerLegalForm", employer.legalForm())
                .with("employerCreatedOn", day(employer.createdOn()))
                .with("employerAreaKm2", employer.areaKm2())
                .with("employerMunicipalities", employer.municipalities())
                .with("employerInhabitantsMillions", employer.inhabitantsMillions())
                .with("employerMasterPlans", lines(employer.masterPlans()))
                .with("employerPolicies", lines(employer.policies()))
                .with("employerOrganisation", employer.organisation())
                .with("employerHeadcount", employer.approximateHeadcount());
    }

    private static FormView identification(Identification post) {
        return FormView.empty()
                .with("postTitle", post.title())
                .with("sector", post.sector())
                .with("employmentFramework", post.employmentFramework())
                .with("grades", lines(post.grades()))
                .with("directorate", post.directorate())
                .with("deputyDirectorate", post.deputyDirectorate())
                .with("purpose", post.purpose())
                .with("positionNumber", post.positionNumber())
                .with("sheetDate", day(post.sheetDate()));
    }

    private static FormView position(Position position) {
        return FormView.empty()
                .with("nPlusOneTitle", position.nPlusOneTitle())
                .with("nPlusTwoTitle", position.nPlusTwoTitle())
                .with("services", lines(position.services()))
                .with("directorateMissions", lines(position.directorateMissions()))
                .with("serviceAxes", lines(position.serviceAxes()))
                .and(team("managed", position.managedTeam()))
                .and(team("directorate", position.directorateTeam()))
                .with("relations", lines(position.relations()));
    }

    private static FormView team(String prefix, TeamCounts team) {
        return FormView.empty()
                .with(prefix + "TeamTotal", team.total())
                .with(prefix + "TeamA", team.categoryA())
                .with(prefix + "TeamB", team.categoryB())
                .with(prefix + "TeamC", team.categoryC())
                .with(prefix + "TeamApprentices", team.apprentices());
    }

    private static FormView work(JobDescription sheet) {
        ExpectedKnowledge knowledge = sheet.knowledge();
        return FormView.empty()
                .with("context", sheet.context())
                .with("mainActivities", TitledLines.ofBlocks(sheet.mainActivities()))
                .with("detailedAxes", TitledLines.ofAxes(sheet.detailedAxes()))
                .with("knowledge", lines(knowledge.knowledge()))
                .with("knowHow", lines(knowledge.knowHow()))
                .with("interpersonalSkills", lines(knowledge.interpersonalSkills()))
                .with("mixedKnowledge", lines(knowledge.mixed()))
                .with("evolution", sheet.evolution())
                .with("internalInterfaces", lines(sheet.interfaces().internal()))
                .with("externalInterfaces", lines(sheet.interfaces().external()))
                .with("successFactors", lines(sheet.successFactors()));
    }

    private static FormView conditions(AccessConditions conditions) {
        return FormView.empty()
                .with("educationLevel", conditions.educationLevel())
                .with("trainings", lines(conditions.trainings()))
                .with("experienceMinYears", conditions.experienceMinYears())
                .with("experienceMaxYears", conditions.experienceMaxYears());
    }

    private static FormView terms(RecruitmentTerms terms) {
        return FormView.empty()
                .with("period", terms.period())
                .with("documents", lines(terms.documents()))
                .with(
                        "channel",
                        terms.channel() == null ? null : terms.channel().name())
                .with("applicationAddress", terms.address())
                .with("referenceRequired", terms.referenceRequired())
                .with("constraints", lines(terms.constraints()))
                .with("annualLeaveDays", terms.annualLeaveDays())
                .with("rttDaysPerMonth", terms.rttDaysPerMonth());
    }

    private static FormView place(JobDescription sheet) {
        return FormView.empty()
                .with("workAddress", sheet.access().address())
                .with("transports", lines(sheet.access().transports()))
                .with("contactRole", sheet.contact().role())
                .with("contactEmail", sheet.contact().email());
    }

    private static FormView legal(LegalFacts legal) {
        return FormView.empty()
                .with("vacancyReason", legal.vacancyReason())
                .with("workplace", legal.workplace())
                .with("jobFamily", legal.jobFamily())
                .with("occupation", legal.occupation())
                .with("teleworking", legal.teleworking())
                .with("indicativePay", legal.indicativePay())
                .with("absenceReason", legal.absence().reason())
                .with("absenceEndsOn", day(legal.absence().endsOn()))
                .with("privacyNotice", legal.privacyNotice())
                .with("equalityNotice", legal.equalityNotice());
    }

    private static String checklist(JobDescription sheet) {
        return sheet.checklist().isEmpty() ? "rien ne manque" : String.join(" ; ", sheet.checklist());
    }

    private static @Nullable String lines(List<String> items) {
        return items.isEmpty() ? null : String.join("\n", items);
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
