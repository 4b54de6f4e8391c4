package fr.metropole.recruitment.organisation;

import java.util.List;

/** Puts the causes met on the way into one French sentence, without gender so that it fits every title. */
final class Explanation {

    private Explanation() {}

    static String ofPerson(String title, Seat.Taken taken, List<Seat.Empty> passed, List<String> causes) {
        if (causes.isEmpty()) {
            return "Décision de la personne responsable de l’unité : " + title + ".";
        }
        return sentence(causes) + " ; " + role(taken, passed) + " : " + title + ".";
    }

    static String ofGroup(List<String> causes) {
        String why = causes.isEmpty() ? "Aucun niveau hiérarchique au-dessus de l’unité" : sentence(causes);
        return why + " ; la décision revient à la direction des ressources humaines.";
    }

    private static String role(Seat.Taken taken, List<Seat.Empty> passed) {
        return switch (taken.reason()) {
            case INTERIM -> "intérim assuré par";
            case DEPUTY -> "suppléance assurée par";
            default -> passed.isEmpty() ? "décision de" : "la décision remonte à";
        };
    }

    private static String sentence(List<String> causes) {
        String joined = String.join(" ; ", causes);
        return joined.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + joined.substring(1);
    }
}
