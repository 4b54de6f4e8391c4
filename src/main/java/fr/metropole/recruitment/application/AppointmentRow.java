package fr.metropole.recruitment.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Columns of the interview's appointment; the time is kept as text, which no time zone of a driver can shift. */
@Embeddable
record AppointmentRow(
        @Column(name = "interview_day") LocalDate day,
        @Column(name = "interview_time") String time,
        @Column(name = "interview_place") String place,
        @Column(name = "interview_remarks") @Nullable String remarks) {

    static AppointmentRow of(InterviewAppointment appointment) {
        return new AppointmentRow(
                appointment.day(), appointment.time().toString(), appointment.place(), appointment.remarks());
    }

    /** The day stays, what was written to the candidate about it goes. */
    AppointmentRow erased() {
        return new AppointmentRow(day, time, "", null);
    }

    InterviewAppointment toView() {
        return new InterviewAppointment(day, LocalTime.parse(time), place, remarks);
    }
}
