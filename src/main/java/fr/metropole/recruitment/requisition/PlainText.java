package fr.metropole.recruitment.requisition;

import fr.metropole.recruitment.core.Refusal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks a required text that comes through a door without a form: there, bounded, and text only. */
final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("<\\s*[/!a-zA-Z][^>]*>");

    /** Control characters, symbols such as emoji, private and unassigned code points. */
    private static final Pattern NOT_WRITING =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]|[\\p{So}\\p{Cs}\\p{Co}\\p{Cn}&&[^°]]");

    private PlainText() {}

    /**
     * @param prefix of the codes, e.g. {@code TITLE} for {@code TITLE_MISSING}
     * @param subject with article, e.g. « L’intitulé du poste »
     * @return at most one refusal
     */
    static List<Refusal> faults(String prefix, String subject, String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return List.of(Refusal.of(prefix + "_MISSING", subject + " : ce texte est obligatoire.", field));
        }
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            return List.of(Refusal.of(
                    prefix + "_TOO_LONG",
                    "%s : ce texte compte %d caractères, pour %d au plus.".formatted(subject, length, longest),
                    field));
        }
        if (MARKUP.matcher(text).find()) {
            return List.of(Refusal.of(prefix + "_MARKUP", subject + " : les balises HTML ne sont pas admises.", field));
        }
        if (NOT_WRITING.matcher(text).find()) {
            return List.of(Refusal.of(
                    prefix + "_CHARACTERS",
                    subject + " : les émoticônes et les caractères invisibles ne sont pas admis.",
                    field));
        }
        return List.of();
    }
}
