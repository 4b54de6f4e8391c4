package fr.metropole.recruitment.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What only an appointment by order has. */
@Embeddable
class AppointmentColumns {

    @Enumerated(EnumType.STRING)
    private AppointmentWay way;

    private String grade;

    @Column(name = "origin_employer")
    private @Nullable String originEmployer;

    @Column(name = "origin_requested_on")
    private @Nullable LocalDate originRequestedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin_answer")
    private @Nullable OriginAnswer originAnswer;

    @Column(name = "origin_answered_on")
    private @Nullable LocalDate originAnsweredOn;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected AppointmentColumns() {}

    AppointmentColumns(AppointmentTerms terms) {
        this.way = terms.way();
        this.grade = terms.grade();
        this.originEmployer = terms.originEmployer();
    }

    boolean needsOriginAgreement() {
        return way.isOriginAgreementNeeded();
    }

    void askOrigin(LocalDate on) {
        originRequestedOn = on;
    }

    void originAnswers(OriginAnswer answer, LocalDate on) {
        originAnswer = answer;
        originAnsweredOn = on;
    }

    AppointmentTerms terms(LocalDate startsOn, LocalDate answerBy) {
        return new AppointmentTerms(way, grade, startsOn, answerBy, originEmployer);
    }

    @Nullable
    OriginView origin() {
        if (originEmployer == null || !needsOriginAgreement()) {
            return null;
        }
        LocalDate silence = originRequestedOn == null ? null : SilenceRule.lastDay(originRequestedOn);
        return new OriginView(originEmployer, originRequestedOn, silence, originAnswer, originAnsweredOn);
    }
}
