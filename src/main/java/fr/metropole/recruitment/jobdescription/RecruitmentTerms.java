package fr.metropole.recruitment.jobdescription;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Section 10: how the post is filled and how one applies.
 *
 * @param route who may be hired, in which order
 * @param durationMonths length of the contract in months, 1 to 72; null when it does not apply
 * @param startsOn first day at work; null when not said or « dès que possible »
 * @param asSoonAsPossible true when the post is to be filled « dès que possible »
 * @param period the period in words, e.g. « de janvier à août »
 * @param documents documents to send
 * @param channel how to apply
 * @param address where to apply, a mailbox or a postal address
 * @param reference reference to quote, the same as the reference of the case
 * @param referenceRequired true when an application must quote the reference
 * @param constraints constraints of the post (sujétions)
 * @param annualLeaveDays paid leave, days a year
 * @param rttDaysPerMonth days of working-time reduction, a month
 */
public record RecruitmentTerms(
        @Nullable Route route,
        @Nullable Integer durationMonths,
        @Nullable LocalDate startsOn,
        boolean asSoonAsPossible,
        @Nullable String period,
        List<String> documents,
        @Nullable ApplicationChannel channel,
        @Nullable String address,
        @Nullable String reference,
        boolean referenceRequired,
        List<String> constraints,
        @Nullable Integer annualLeaveDays,
        @Nullable BigDecimal rttDaysPerMonth) {

    /** Nothing said yet. */
    public static final RecruitmentTerms EMPTY = new RecruitmentTerms(
            null, null, null, false, null, List.of(), null, null, null, false, List.of(), null, null);

    public RecruitmentTerms {
        period = Cleaned.text(period);
        documents = Cleaned.texts(documents);
        address = Cleaned.text(address);
        reference = Cleaned.text(reference);
        constraints = Cleaned.texts(constraints);
    }

    /** The same terms with another first day; the period in words no longer fits and is dropped. */
    public RecruitmentTerms startingOn(LocalDate day) {
        return new RecruitmentTerms(
                route,
                durationMonths,
                day,
                false,
                null,
                documents,
                channel,
                address,
                reference,
                referenceRequired,
                constraints,
                annualLeaveDays,
                rttDaysPerMonth);
    }

    /** The same terms under the reference of a case. */
    public RecruitmentTerms underReference(String caseReference) {
        return new RecruitmentTerms(
                route,
                durationMonths,
                startsOn,
                asSoonAsPossible,
                period,
                documents,
                channel,
                address,
                caseReference,
                referenceRequired,
                constraints,
                annualLeaveDays,
                rttDaysPerMonth);
    }
}
