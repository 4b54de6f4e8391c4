package fr.metropole.recruitment.jobdescription;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the law or the public job portal asks of a notice, and real postings often leave out.
 *
 * @param closesOn last day to apply
 * @param publishesOn day the notice is published
 * @param legalBasis article the recruitment rests on
 * @param vacancyReason why the post is vacant
 * @param declarationNumber number given by the management centre to the declaration of vacancy (DVE)
 * @param workplace place of work
 * @param jobFamily family of occupations of the portal
 * @param occupation occupation of the portal
 * @param workingTimePercent share of full time, 1 to 100
 * @param teleworking what is possible from home
 * @param indicativePay indicative pay, in words
 * @param deliberation council decision, for a creation
 * @param absence absent agent, for a replacement
 * @param privacyNotice what is done with the data of candidates (GDPR article 13)
 * @param equalityNotice mention on disability and equality
 */
public record LegalFacts(
        @Nullable LocalDate closesOn,
        @Nullable LocalDate publishesOn,
        @Nullable String legalBasis,
        @Nullable String vacancyReason,
        @Nullable String declarationNumber,
        @Nullable String workplace,
        @Nullable String jobFamily,
        @Nullable String occupation,
        @Nullable Integer workingTimePercent,
        @Nullable String teleworking,
        @Nullable String indicativePay,
        CouncilDeliberation deliberation,
        Absence absence,
        @Nullable String privacyNotice,
        @Nullable String equalityNotice) {

    /** Nothing said yet. */
    public static final LegalFacts EMPTY = new LegalFacts(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            CouncilDeliberation.EMPTY,
            Absence.EMPTY,
            null,
            null);

    public LegalFacts {
        legalBasis = Cleaned.text(legalBasis);
        vacancyReason = Cleaned.text(vacancyReason);
        declarationNumber = Cleaned.text(declarationNumber);
        workplace = Cleaned.text(workplace);
        jobFamily = Cleaned.text(jobFamily);
        occupation = Cleaned.text(occupation);
        teleworking = Cleaned.text(teleworking);
        indicativePay = Cleaned.text(indicativePay);
        deliberation = Cleaned.orElse(deliberation, CouncilDeliberation.EMPTY);
        absence = Cleaned.orElse(absence, Absence.EMPTY);
        privacyNotice = Cleaned.text(privacyNotice);
        equalityNotice = Cleaned.text(equalityNotice);
    }

    /** The same facts with the dates of a publication. */
    public LegalFacts published(LocalDate from, LocalDate until) {
        return new LegalFacts(
                until,
                from,
                legalBasis,
                vacancyReason,
                declarationNumber,
                workplace,
                jobFamily,
                occupation,
                workingTimePercent,
                teleworking,
                indicativePay,
                deliberation,
                absence,
                privacyNotice,
                equalityNotice);
    }
}
