package fr.metropole.recruitment.offer.process;

import fr.metropole.recruitment.process.FormView;
import fr.metropole.recruitment.process.WorkingCalendar;
import fr.metropole.recruitment.requisition.RequisitionView;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dates that a form proposes: habits of the house, to be changed by whoever fills the form. */
@Component
class SuggestedDates {

    private static final int ANSWER_WORKING_DAYS = 8;
    private static final int START_AFTER_DAYS = 30;

    private final WorkingCalendar calendar;
    private final Clock clock;

    SuggestedDates(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Some days to answer, and a start as asked for where that can still be met. */
    FormView ofTerms(RequisitionView need) {
        LocalDate answerBy = calendar.plus(today(), ANSWER_WORKING_DAYS);
        return FormView.empty()
                .with("answerBy", answerBy.toString())
                .with("startsOn", start(need.facts().startsOn(), answerBy).toString());
    }

    private LocalDate start(@Nullable LocalDate wished, LocalDate answerBy) {
        return wished != null && wished.isAfter(answerBy)
                ? wished
                : calendar.onOrAfter(answerBy.plusDays(START_AFTER_DAYS));
    }
}
