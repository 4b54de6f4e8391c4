package fr.metropole.recruitment.offer;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says an offer in French, the same way in letters, forms and pages. */
public final class OfferWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private OfferWords() {}

    /** « 4 janvier 2027 », or a dash for none. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "—" : DAY.format(day);
    }

    /** « 2 450,00 € ». */
    public static String euros(BigDecimal amount) {
        return NumberFormat.getCurrencyInstance(Locale.FRANCE).format(amount);
    }

    /** The terms, one line each. */
    public static List<String> terms(OfferView offer) {
        List<String> lines = new ArrayList<>();
        AppointmentTerms appointment = offer.appointment();
        if (appointment != null) {
            lines.add(appointment.way().label() + ", grade : " + appointment.grade());
        }
        ContractTerms contract = offer.contract();
        if (contract != null) {
            lines.addAll(contract(contract));
        }
        lines.add("Prise de poste : " + day(offer.startsOn()));
        return lines;
    }

    private static List<String> contract(ContractTerms terms) {
        TrialPeriod trial = terms.trial();
        return List.of(
                "Rémunération brute mensuelle : " + euros(terms.grossMonthlyPay()),
                "Durée du contrat : "
                        + (terms.durationMonths() == null ? "indéterminée" : terms.durationMonths() + " mois"),
                "Période d’essai : " + (trial == null ? "aucune" : trial.inWords()));
    }

    /** How the employer of origin took it, in one sentence; empty where none has a say. */
    public static String origin(OfferView offer) {
        OriginView origin = offer.origin();
        if (origin == null) {
            return "";
        }
        if (origin.answer() != null) {
            return "%s : %s, le %s."
                    .formatted(origin.employer(), inASentence(origin.answer().label()), day(origin.answeredOn()));
        }
        return origin.requestedOn() == null
                ? origin.employer() + " : accord à demander."
                : "%s : accord demandé le %s ; son silence vaut accord après le %s."
                        .formatted(origin.employer(), day(origin.requestedOn()), day(origin.silenceUntil()));
    }

    private static String inASentence(String label) {
        return label.substring(0, 1).toLowerCase(Locale.FRENCH) + label.substring(1);
    }
}
