package fr.metropole.recruitment.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as French letters, forms and pages write them. */
public final class FrenchDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRENCH);

    private FrenchDates() {}

    /** « 3 mars 2026 », the first of a month as « 1er ». */
    public static String day(LocalDate day) {
        String text = DAY.format(day);
        return day.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }

    /** The day of Paris on which it was. */
    public static String day(Instant moment) {
        return day(moment.atZone(ApplicationNumber.PARIS).toLocalDate());
    }

    /** « 14 h 30 ». */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }
}
