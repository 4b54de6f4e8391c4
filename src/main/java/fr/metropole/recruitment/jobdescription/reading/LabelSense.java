package fr.metropole.recruitment.jobdescription.reading;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Corrects what a label names where its value says something else, « Poste à pourvoir : dès que possible ». */
final class LabelSense {

    private static final Pattern DAY =
            Regex.of("^(?:le |au |a compter du |a partir du |des le )?(?:" + FrenchDate.PATTERN
                    + ")|^(?:des que possible|immediatement|au plus (?:tot|vite)|(?:debut|fin|courant|mi-?)\\s*"
                    + FrenchDate.MONTH
                    + "|" + FrenchDate.MONTH + "\\s+20\\d\\d)");
    private static final Pattern PERMANENT =
            Regex.of("^(?:emploi |poste )?(?:permanent|non permanent|temporaire|saisonnier)");
    private static final Pattern HOURS = Regex.of(
            "^(?:temps (?:complet|plein|non complet|partiel)|mi-temps|\\d{1,2}\\s?h(?:\\b|\\d)|\\d{2,3}\\s?%|\\d{1,2}\\s?/\\s?35)");
    private static final Pattern MAIL = Regex.of("^\\S+@\\S+|^https?://|^www\\.");
    private static final Pattern LENGTH =
            Regex.of("^(?:cdd |contrat )?(?:de |d')?" + FrenchNumber.PATTERN + "\\s*(?:\\(\\d+\\) )?(?:mois|ans?)\\b");

    private static final Pattern STREET = Regex.of(
            "\\b\\d{5}\\s+[a-z]|^\\d{1,4}\\s*(?:bis|ter)?,?\\s+(?:rue|place|avenue|boulevard|quai|chemin|route|allee)\\b");

    private static final Set<String> NAMES = Set.of(
            "identification.title", "header.need", "header.openings", "service", "identification.positionNumber");
    /** Labels that may stand in front of hours as well. */
    private static final Set<String> TIMES =
            Set.of("terms.duration", "header.need", "terms.route", "identification.title");

    private static final Map<String, String> ADDRESSES =
            Map.of("access.address", "terms.address", "contact.role", "contact", "terms.documents", "terms.address");

    private LabelSense() {}

    static String of(String id, String value) {
        String plain = Folded.plain(value);
        if (NAMES.contains(id) && DAY.matcher(plain).find()) {
            return "terms.start";
        }
        if (id.equals("identification.title") && PERMANENT.matcher(plain).find()) {
            return "header.need";
        }
        if (TIMES.contains(id) && HOURS.matcher(plain).find()) {
            return "legal.workingTimePercent";
        }
        if (id.equals("terms.start") && LENGTH.matcher(plain).find()) {
            return "terms.duration";
        }
        if (id.equals("service") && STREET.matcher(plain).find()) {
            return "legal.workplace";
        }
        return ADDRESSES.containsKey(id) && MAIL.matcher(plain).find() ? ADDRESSES.get(id) : id;
    }
}
