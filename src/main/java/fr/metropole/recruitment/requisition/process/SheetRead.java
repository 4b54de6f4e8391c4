package fr.metropole.recruitment.requisition.process;

import fr.metropole.recruitment.jobdescription.Absence;
import fr.metropole.recruitment.jobdescription.AccessConditions;
import fr.metropole.recruitment.jobdescription.AccessInformation;
import fr.metropole.recruitment.jobdescription.ApplicationChannel;
import fr.metropole.recruitment.jobdescription.Contact;
import fr.metropole.recruitment.jobdescription.EmployerPresentation;
import fr.metropole.recruitment.jobdescription.ExpectedKnowledge;
import fr.metropole.recruitment.jobdescription.Header;
import fr.metropole.recruitment.jobdescription.Identification;
import fr.metropole.recruitment.jobdescription.Interfaces;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.LegalFacts;
import fr.metropole.recruitment.jobdescription.Position;
import fr.metropole.recruitment.jobdescription.RecruitmentTerms;
import fr.metropole.recruitment.jobdescription.TeamCounts;
import fr.metropole.recruitment.jobdescription.TitledLines;
import fr.metropole.recruitment.process.Submission;

/** Reads the form of the job description; what the form does not hold (dates and numbers of later steps) stays. */
final class SheetRead {

    private final Submission form;
    private final JobDescription before;

    private SheetRead(Submission form, JobDescription before) {
        this.form = form;
        this.before = before;
    }

    static JobDescription from(Submission form, JobDescription before) {
        return new SheetRead(form, before).sheet();
    }

    private JobDescription sheet() {
        Header header = before.header();
        return new JobDescription(
                new Header(header.need(), form.text("motive"), header.title(), form.integer("openings")),
                employer(),
                identification(),
                position(),
                form.text("context"),
                TitledLines.blocks(form.text("mainActivities")),
                TitledLines.axes(form.text("detailedAxes")),
                knowledge(),
                form.text("evolution"),
                new Interfaces(form.lines("internalInterfaces"), form.lines("externalInterfaces")),
                form.lines("successFactors"),
                conditions(),
                terms(),
                new AccessInformation(form.text("workAddress"), form.lines("transports")),
                new Contact(form.text("contactRole"), form.text("contactEmail")),
                legal());
    }

    private EmployerPresentation employer() {
        return new EmployerPresentation(
                form.text("employerText"),
                form.text("employerLegalForm"),
                form.date("employerCreatedOn"),
                form.integer("employerAreaKm2"),
                form.integer("employerMunicipalities"),
                form.decimal("employerInhabitantsMillions"),
                form.lines("employerMasterPlans"),
                form.lines("employerPolicies"),
                form.text("employerOrganisation"),
                form.integer("employerHeadcount"));
    }

    private Identification identification() {
        return new Identification(
                form.text("postTitle"),
                before.identification().category(),
                form.text("sector"),
                form.text("employmentFramework"),
                form.lines("grades"),
                form.text("directorate"),
                form.text("deputyDirectorate"),
                form.text("purpose"),
                form.text("positionNumber"),
                form.date("sheetDate"));
    }

    private Position position() {
        return new Position(
                form.text("nPlusOneTitle"),
                form.text("nPlusTwoTitle"),
                form.lines("services"),
                form.lines("directorateMissions"),
                form.lines("serviceAxes"),
                team("managed"),
                team("directorate"),
                form.lines("relations"));
    }

    private TeamCounts team(String prefix) {
        return new TeamCounts(
                form.integer(prefix + "TeamTotal"),
                form.integer(prefix + "TeamA"),
                form.integer(prefix + "TeamB"),
                form.integer(prefix + "TeamC"),
                form.integer(prefix + "TeamApprentices"));
    }

    private ExpectedKnowledge knowledge() {
        return new ExpectedKnowledge(
                form.lines("knowledge"),
                form.lines("knowHow"),
                form.lines("interpersonalSkills"),
                form.lines("mixedKnowledge"));
    }

    private AccessConditions conditions() {
        return new AccessConditions(
                form.text("educationLevel"),
                form.lines("trainings"),
                form.integer("experienceMinYears"),
                form.integer("experienceMaxYears"));
    }

    /** The facts of the need are no part of this form: they are written over the sheet by the request. */
    private RecruitmentTerms terms() {
        RecruitmentTerms terms = before.terms();
        return new RecruitmentTerms(
                terms.route(),
                terms.durationMonths(),
                terms.startsOn(),
                terms.asSoonAsPossible(),
                form.text("period"),
                form.lines("documents"),
                form.choice("channel", ApplicationChannel.class),
                form.text("applicationAddress"),
                terms.reference(),
                form.flag("referenceRequired"),
                form.lines("constraints"),
                form.integer("annualLeaveDays"),
                form.decimal("rttDaysPerMonth"));
    }

    private LegalFacts legal() {
        LegalFacts legal = before.legal();
        return new LegalFacts(
                legal.closesOn(),
                legal.publishesOn(),
                legal.legalBasis(),
                form.text("vacancyReason"),
                legal.declarationNumber(),
                form.text("workplace"),
                form.text("jobFamily"),
                form.text("occupation"),
                legal.workingTimePercent(),
                form.text("teleworking"),
                form.text("indicativePay"),
                legal.deliberation(),
                new Absence(legal.absence().agentReference(), form.text("absenceReason"), form.date("absenceEndsOn")),
                form.text("privacyNotice"),
                form.text("equalityNotice"));
    }
}
