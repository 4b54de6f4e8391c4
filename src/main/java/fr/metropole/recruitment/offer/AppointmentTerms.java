package fr.metropole.recruitment.offer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed to somebody who is appointed by order.
 *
 * @param startsOn first day of service
 * @param answerBy last day on which the candidate may answer
 * @param originEmployer whom the agent leaves; required where that employer must agree
 */
public record AppointmentTerms(
        AppointmentWay way, String grade, LocalDate startsOn, LocalDate answerBy, @Nullable String originEmployer) {}
