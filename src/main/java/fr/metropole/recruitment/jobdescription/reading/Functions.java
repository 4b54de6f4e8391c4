package fr.metropole.recruitment.jobdescription.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts the function of a superior out of the words around it: names, civilities and brackets go. */
final class Functions {

    private static final Pattern NAME_FIRST = Pattern.compile(
            "^(?:M\\.|Mr|Mme|Mlle|MM\\.|Monsieur|Madame)\\s+[^,;:–(-]{2,60}[,;:–(-]\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MASKED = Pattern.compile(
            "[,;:–(-]?\\s*(?:(?:M\\.?|Mr|Mme|MME|Mlle|Monsieur|Madame)\\s*)?\\[nom retiré\\]\\s*[,;:–)-]*\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEADING =
            Pattern.compile("^(?:le|la|l['’]|au|à la|à l['’]|du|de la|de l['’])\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEVEL = Pattern.compile(
            "^\\s*N\\s*\\+\\s*[12]\\s*[:–-]?\\s*|\\s*\\(\\s*N\\s*\\+\\s*[12]\\s*\\)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile(
            "^(?:rattaché\\S*|placé\\S*|sous)\\s+(?:hiérarchiquement\\s+)?(?:directement\\s+)?(?:à|au|sous)?\\s*(?:l['’]autorité\\s+(?:hiérarchique\\s+|directe\\s+)?(?:de|du|d['’]))?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 160;

    private Functions() {}

    static Optional<String> in(String words) {
        String text = LEVEL.matcher(words).replaceAll("");
        text = NAME_FIRST.matcher(text).replaceFirst("");
        text = MASKED.matcher(text).replaceAll(" ").strip();
        text = LINK.matcher(text).replaceFirst("");
        text = LEADING.matcher(text).replaceFirst("").strip();
        text = text.replaceAll("^[\\s,;:–-]+|[\\s,;:.–-]+$", "");
        if (text.length() < 3 || text.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(text.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + text.substring(1));
    }
}
