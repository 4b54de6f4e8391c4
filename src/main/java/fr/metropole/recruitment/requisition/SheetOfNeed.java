package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.jobdescription.Absence;
import fr.metropole.recruitment.jobdescription.CouncilDeliberation;
import fr.metropole.recruitment.jobdescription.Header;
import fr.metropole.recruitment.jobdescription.Identification;
import fr.metropole.recruitment.jobdescription.JobDescription;
import fr.metropole.recruitment.jobdescription.LegalFacts;
import fr.metropole.recruitment.jobdescription.RecruitmentTerms;
import org.jspecify.annotations.Nullable;

/** Writes the facts of the need into the job description, so that the two never contradict each other. */
final class SheetOfNeed {

    private static final int LONGEST_MOTIVE = 1000;

    private SheetOfNeed() {}

    static JobDescription write(NeedFacts facts, JobDescription sheet) {
        return sheet.with(header(facts, sheet.header()))
                .with(identification(facts, sheet.identification()))
                .with(terms(facts, sheet.terms()))
                .with(legal(facts, sheet.legal()));
    }

    private static Header header(NeedFacts facts, Header header) {
        return new Header(
                facts.need(),
                header.motive() == null ? motive(facts) : header.motive(),
                facts.title(),
                header.openings());
    }

    /** A long justification is for those who decide; the sheet keeps its own short words. */
    private static @Nullable String motive(NeedFacts facts) {
        return facts.justification().length() <= LONGEST_MOTIVE ? facts.justification() : null;
    }

    private static Identification identification(NeedFacts facts, Identification before) {
        String title = before.title() == null
                ? facts.title().replaceFirst("\\s*\\([HF]\\s*/\\s*[HF]\\)\\s*$", "")
                : before.title();
        return new Identification(
                title,
                facts.category(),
                before.sector(),
                before.employmentFramework(),
                before.grades(),
                before.directorate(),
                before.deputyDirectorate(),
                before.purpose(),
                before.positionNumber(),
                before.sheetDate());
    }

    private static RecruitmentTerms terms(NeedFacts facts, RecruitmentTerms before) {
        boolean sameStart = facts.startsOn() == null || facts.startsOn().equals(before.startsOn());
        return new RecruitmentTerms(
                facts.route(),
                facts.durationMonths(),
                facts.startsOn(),
                facts.asSoonAsPossible(),
                sameStart ? before.period() : null,
                before.documents(),
                before.channel(),
                before.address(),
                null,
                before.referenceRequired(),
                before.constraints(),
                before.annualLeaveDays(),
                before.rttDaysPerMonth());
    }

    private static LegalFacts legal(NeedFacts facts, LegalFacts before) {
        Absence absence = before.absence();
        return legal(
                before,
                facts.workingTimePercent(),
                before.deliberation(),
                new Absence(facts.absentAgentReference(), absence.reason(), absence.endsOn()));
    }

    /** The same sheet with the council's decision. */
    static JobDescription write(CouncilDeliberation deliberation, JobDescription sheet) {
        LegalFacts before = sheet.legal();
        return sheet.with(legal(before, before.workingTimePercent(), deliberation, before.absence()));
    }

    private static LegalFacts legal(
            LegalFacts before,
            @Nullable Integer workingTimePercent,
            CouncilDeliberation deliberation,
            Absence absence) {
        return new LegalFacts(
                before.closesOn(),
                before.publishesOn(),
                before.legalBasis(),
                before.vacancyReason(),
                before.declarationNumber(),
                before.workplace(),
                before.jobFamily(),
                before.occupation(),
                workingTimePercent,
                before.teleworking(),
                before.indicativePay(),
                deliberation,
                absence,
                before.privacyNotice(),
                before.equalityNotice());
    }
}
