package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** What the organisation refuses, each with its stable code, its sentence and the field it is about. */
final class OrganisationRefusals {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private OrganisationRefusals() {}

    static Refusal unknownUnit(String code) {
        return Refusal.of("UNKNOWN_UNIT", "L’unité « " + code + " » n’existe pas.", "unit");
    }

    static Refusal unknownPerson(String id, String field) {
        return Refusal.of("UNKNOWN_PERSON", "La personne « " + id + " » n’existe pas dans l’organisation.", field);
    }

    static Refusal personGone(PersonView person, String field) {
        return Refusal.of("PERSON_GONE", person.title() + " : le départ de cette personne est enregistré.", field);
    }

    static Refusal datesReversed() {
        return Refusal.of("DATES_REVERSED", "La date de fin précède la date de début.", "to");
    }

    static Refusal headshipOverlap(LocalDate start) {
        return Refusal.of(
                "HEADSHIP_OVERLAP",
                "Une nomination commence déjà le " + DAY.format(start)
                        + " : une unité ne peut pas avoir deux responsables à la fois.",
                "from");
    }

    static Refusal alreadyHead() {
        return Refusal.of("ALREADY_HEAD", "Cette personne dirige déjà l’unité à cette date.", "person");
    }

    static Refusal headshipVacant() {
        return Refusal.of("HEADSHIP_VACANT", "L’unité n’a pas de responsable à cette date.", "to");
    }

    static Refusal ownDeputy() {
        return Refusal.of("OWN_DEPUTY", "Une personne ne peut pas être sa propre suppléante.", "deputy");
    }

    static Refusal deputyOverlap() {
        return Refusal.of("DEPUTY_OVERLAP", "Cette suppléance existe déjà sur tout ou partie de la période.", "deputy");
    }

    static Refusal rankTaken(int rank) {
        return Refusal.of("RANK_TAKEN", "Le rang " + rank + " est déjà attribué sur cette période.", "rank");
    }

    static Refusal rankOutOfRange() {
        return Refusal.of("RANK_OUT_OF_RANGE", "Le rang est un nombre de 1 à 9.", "rank");
    }

    static Refusal noSuchDeputy() {
        return Refusal.of(
                "NO_SUCH_DEPUTY", "Aucune suppléance de cette personne n’est en cours à cette date.", "deputy");
    }

    static Refusal absenceOverlap() {
        return Refusal.of(
                "ABSENCE_OVERLAP", "Une absence est déjà enregistrée sur tout ou partie de la période.", "from");
    }

    static Refusal noSuchAbsence() {
        return Refusal.of("NO_SUCH_ABSENCE", "Aucune absence n’est en cours à cette date.", "to");
    }

    static Refusal postExists(String number) {
        return Refusal.of("POST_EXISTS", "Le poste « " + number + " » existe déjà.", "number");
    }

    static Refusal badPostNumber() {
        return Refusal.of(
                "BAD_POST_NUMBER",
                "Le numéro de poste compte de 1 à 60 lettres, chiffres, espaces, points, tirets ou barres.",
                "number");
    }

    static Refusal badTitle() {
        return Refusal.of("BAD_TITLE", "L’intitulé compte de 1 à 200 caractères.", "title");
    }

    static Refusal badCategory() {
        return Refusal.of("BAD_CATEGORY", "La catégorie est A, B ou C.", "category");
    }

    static Refusal departureInFuture() {
        return Refusal.of(
                "DEPARTURE_IN_FUTURE",
                "Le dernier jour est à venir : le départ s’enregistre ce jour-là, car les tâches changent de main aussitôt.",
                "lastDay");
    }

    static Refusal ownSuccessor() {
        return Refusal.of(
                "OWN_SUCCESSOR", "La personne qui part ne peut pas reprendre ses propres tâches.", "successor");
    }
}
