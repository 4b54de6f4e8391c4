package fr.metropole.recruitment.process;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Working days of a French administration: Monday to Friday without the public holidays of metropolitan France, computed
 * for any year.
 */
@Component
public class WorkingCalendar {

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    /** Tells whether offices are open on that day. */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.isHoliday(day);
    }

    /** The day that lies a number of working days after a day; zero gives the day itself or the next working one. */
    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate end = onOrAfter(day);
        for (int counted = 0; counted < workingDays; counted++) {
            end = onOrAfter(end.plusDays(1));
        }
        return end;
    }

    /** The day itself when it is a working day, else the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate open = day;
        while (!isWorkingDay(open)) {
            open = open.plusDays(1);
        }
        return open;
    }
}
