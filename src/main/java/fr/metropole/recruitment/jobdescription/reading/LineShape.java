package fr.metropole.recruitment.jobdescription.reading;

import java.util.regex.Pattern;

/** What a line looks like, whatever its words mean. */
final class LineShape {

    private static final Pattern BULLET = Pattern.compile("^\\s*[-•▪■●○◦*►➢➔→✓✔§·>–—]\\s*\\S.*");
    private static final Pattern OPEN_END = Pattern.compile(
            "(?i).*(\\b(de|du|des|la|le|les|l'|d'|et|ou|en|à|au|aux|par|pour|sur|dans|avec|un|une)|,)$");
    private static final Pattern VALUE_BEHIND = Pattern.compile(":\\s*\\S");
    private static final Pattern CAPITALS = Pattern.compile("^[^\\p{Ll}:.;)]{8,80}$");
    private static final Pattern ROMAN = Pattern.compile("^[IVX]{1,4}\\s*[.)/–-]");
    private static final Pattern QUESTION = Pattern.compile("^\\p{Lu}[^.!?]{2,60}\\?$");
    /** Up to six words that end without a stop. */
    private static final Pattern TITLE =
            Pattern.compile("^(?:[a-h1-9ivx]{1,4}[.)/-]\\s*)?\\p{Lu}[^\\s.,;:!?]*(?:\\s+[^\\s.,;:!?]+){0,5}$");

    private static final int FEWEST_CAPITALS = 7;

    private LineShape() {}

    static boolean isBullet(String text) {
        return BULLET.matcher(text).matches();
    }

    /** The sentence goes on in the next line. */
    static boolean isOpenEnded(String text) {
        return OPEN_END.matcher(text.strip()).matches();
    }

    static boolean hasValueBehindColon(String text) {
        return VALUE_BEHIND.matcher(text).find();
    }

    /** Written in capitals, without a number. */
    static boolean isInCapitals(String text) {
        return CAPITALS.matcher(text).matches()
                && text.chars().filter(Character::isLetter).count() >= FEWEST_CAPITALS
                && text.chars().noneMatch(Character::isDigit)
                && !isBullet(text);
    }

    static boolean beginsWithRomanNumber(String text) {
        return ROMAN.matcher(text).find();
    }

    static boolean isQuestion(String text) {
        return QUESTION.matcher(text).matches();
    }

    static boolean isTitle(String text) {
        return TITLE.matcher(text).matches();
    }
}
