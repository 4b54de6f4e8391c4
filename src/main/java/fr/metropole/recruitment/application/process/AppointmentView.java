package fr.metropole.recruitment.application.process;

import fr.metropole.recruitment.application.ApplicationDesk;
import fr.metropole.recruitment.application.ApplicationFile;
import fr.metropole.recruitment.application.FrenchDates;
import fr.metropole.recruitment.application.InterviewAppointment;
import fr.metropole.recruitment.process.FormView;
import org.springframework.stereotype.Component;

/** Shows when and where an interview takes place. */
@Component
class AppointmentView {

    private final ApplicationDesk desk;

    AppointmentView(ApplicationDesk desk) {
        this.desk = desk;
    }

    FormView of(String number) {
        return desk.file(number)
                .flatMap(ApplicationFile::appointment)
                .map(AppointmentView::view)
                .orElseGet(FormView::empty);
    }

    private static FormView view(InterviewAppointment appointment) {
        return FormView.empty()
                .with("interviewOn", FrenchDates.day(appointment.day()))
                .with("interviewTime", FrenchDates.time(appointment.time()))
                .with("interviewPlace", appointment.place());
    }
}
