package fr.metropole.recruitment.jobdescription.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says dates and numbers as a French reader expects them. */
final class FrenchWords {

    private static final ZoneId BUSINESS_ZONE = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter FIRST_DAY = DateTimeFormatter.ofPattern("d'er' MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH'\u00a0h\u00a0'mm", Locale.FRANCE);

    private FrenchWords() {}

    static String date(LocalDate date) {
        return date.format(date.getDayOfMonth() == 1 ? FIRST_DAY : DAY);
    }

    static String moment(Instant moment) {
        var local = moment.atZone(BUSINESS_ZONE);
        return date(local.toLocalDate()) + " à " + local.format(TIME);
    }

    /** The number and its unit, or the number alone when the unit is empty; a unit in the plural loses its s below two. */
    static String number(Number number, String unit) {
        String written = NumberFormat.getNumberInstance(Locale.FRANCE).format(number);
        boolean one = new BigDecimal(number.toString()).abs().compareTo(BigDecimal.valueOf(2)) < 0;
        String fitting =
                one && unit.endsWith("s") && !unit.equals("mois") ? unit.substring(0, unit.length() - 1) : unit;
        return unit.isEmpty() ? written : written + "\u00a0" + fitting;
    }

    static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.FRANCE) + words.substring(1);
    }
}
