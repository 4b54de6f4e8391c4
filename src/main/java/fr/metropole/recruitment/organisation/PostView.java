package fr.metropole.recruitment.organisation;

/**
 * A post of the establishment table.
 *
 * @param number number given by HR, unique
 * @param unit code of the unit that holds it
 * @param title French title
 * @param category statutory category, A, B or C
 */
public record PostView(String number, String unit, String title, String category) {}
