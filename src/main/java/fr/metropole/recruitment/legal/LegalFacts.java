package fr.metropole.recruitment.legal;

import fr.metropole.recruitment.jobdescription.Category;
import fr.metropole.recruitment.jobdescription.Need;
import fr.metropole.recruitment.jobdescription.Route;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a recruitment, as far as the law cares. Null means unknown, never « no ». Holds nothing about persons.
 *
 * @param durationMonths length of the contract, calendar months
 * @param absentAgent whether an absent agent is named, for a reason of L332-13
 * @param civilServantChosen whether a civil servant takes the post; false once none could be recruited
 * @param deliberationAllowsContract whether the council's deliberation opens the post to contracts
 * @param creditsAvailable whether the budget chapter bears a creation
 * @param cadreExists whether a cadre d'emplois of civil servants exists for the functions
 * @param workingTimePercent share of full time, 1 to 100
 * @param designatedExpertPost whether the authority designated the post under R332-15
 * @param sixYearsOfService whether the person has six years of public service in the category (L332-10)
 * @param urgencyReason why the minimum period cannot be kept; null when urgency is not claimed, which is no unknown fact
 *     but a choice of the authority
 * @param noticeDate when the notice is published; null before
 * @param openEndedRenewal whether a contract that runs may next be renewed without an end; a question of its last months
 *     only, never of a post
 */
public record LegalFacts(
        @Nullable Need need,
        @Nullable Route route,
        @Nullable Category category,
        @Nullable Integer durationMonths,
        @Nullable Boolean absentAgent,
        @Nullable Boolean civilServantChosen,
        @Nullable Boolean deliberationAllowsContract,
        @Nullable Boolean creditsAvailable,
        @Nullable Boolean cadreExists,
        @Nullable Integer workingTimePercent,
        @Nullable Boolean designatedExpertPost,
        @Nullable Boolean sixYearsOfService,
        @Nullable String urgencyReason,
        @Nullable LocalDate noticeDate,
        boolean openEndedRenewal) {

    /** Nothing known yet. */
    public static LegalFactsBuilder builder() {
        return new LegalFactsBuilder();
    }

    /** The same, for somebody who knows more or other facts. */
    public LegalFactsBuilder but() {
        return new LegalFactsBuilder(this);
    }
}
