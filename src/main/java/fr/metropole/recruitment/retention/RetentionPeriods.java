package fr.metropole.recruitment.retention;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long a file is kept after the recruitment was closed; parameters of the authority, within what its archives allow.
 *
 * @param withoutConsent three months: time to explain a refusal (CNIL, guide on recruitment)
 * @param withConsent two years after the last contact, which is the closing of the recruitment (same guide)
 * @param hired five years: a claim for discrimination may be brought so long; to be confirmed with the archives
 * @param answer time to answer a candidate's request: one month (GDPR art. 12(3))
 * @param most files on one disposal list
 */
@ConfigurationProperties("recruitment.retention")
public record RetentionPeriods(Period withoutConsent, Period withConsent, Period hired, Period answer, Integer most) {

    public RetentionPeriods(
            @Nullable Period withoutConsent,
            @Nullable Period withConsent,
            @Nullable Period hired,
            @Nullable Period answer,
            @Nullable Integer most) {
        this.withoutConsent = withoutConsent == null ? Period.ofMonths(3) : withoutConsent;
        this.withConsent = withConsent == null ? Period.ofYears(2) : withConsent;
        this.hired = hired == null ? Period.ofYears(5) : hired;
        this.answer = answer == null ? Period.ofMonths(1) : answer;
        this.most = most == null ? Integer.valueOf(200) : most;
    }

    /** How long a file under this rule is kept; a request is carried out at once. */
    public Period of(RetentionRule rule) {
        return switch (rule) {
            case WITHOUT_CONSENT -> withoutConsent;
            case WITH_CONSENT -> withConsent;
            case HIRED -> hired;
            case ON_REQUEST -> Period.ZERO;
        };
    }

    /** The first day on which a file may go, in calendar months: closed on 30 November, kept three months, due on 28 February. */
    public LocalDate dueOn(RetentionRule rule, LocalDate endedOn) {
        return endedOn.plus(of(rule));
    }

    /** The latest closing days of files that are due on a day. */
    CandidateFiles.EndedBy limits(LocalDate today) {
        return new CandidateFiles.EndedBy(today.minus(withoutConsent), today.minus(withConsent), today.minus(hired));
    }
}
