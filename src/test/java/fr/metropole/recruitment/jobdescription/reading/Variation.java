package fr.metropole.recruitment.jobdescription.reading;

import fr.metropole.recruitment.document.text.TestPdf;
import fr.metropole.recruitment.document.text.TestWord;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One way in which the same sheet may reach us.
 *
 * @param name what was done to it
 * @param file the file that comes of it
 */
record Variation(String name, Function<String, byte[]> file) {

    private static final Pattern HEADING = Pattern.compile("(?m)^(?=(?:\\d{1,2}\\. )?\\p{Lu}[\\p{Lu}’ ]{4,}$)");
    private static final Pattern OPTIONAL =
            Pattern.compile("^(?:6\\. FACTEURS|7\\. INTERFACES|8\\. FACTEURS|CONTACT|PROFIL DU CANDIDAT)");
    /** Fields of the sections that the variation « rubriques absentes » leaves out. */
    static final List<String> LEFT_OUT =
            List.of("evolution", "interfaces.", "successFactors", "contact.", "knowledge.mixed", "accessConditions.");

    static List<Variation> all() {
        List<Variation> all = new ArrayList<>(List.of(
                text("texte", Function.identity()),
                new Variation("windows-1252, fins de ligne Windows", sheet -> sheet.replace("\n", "\r\n")
                        .getBytes(Charset.forName("windows-1252"))),
                text("sans accents", Variation::withoutAccents),
                text("puces en retrait", Variation::flatBullets),
                text("sauts de page, en-têtes, numéros", Variation::paged),
                text("rubriques dans le désordre", Variation::shuffled),
                text("rubriques absentes", Variation::shortened),
                text("lignes vides en trop", sheet -> sheet.replaceAll("\n(?=[-•])", "\n\n")),
                text("sans lignes vides", sheet -> sheet.replaceAll("\n{2,}", "\n")),
                text("sans numéros de rubrique", sheet -> sheet.replaceAll("(?m)^\\d{1,2}\\. (?=\\p{Lu}{2})", "")),
                text("dates en chiffres", Variation::numericDates),
                new Variation("PDF, une colonne", TestPdf::plain),
                new Variation("PDF, deux colonnes", TestPdf::twoColumns),
                new Variation("DOCX, paragraphes", TestWord::docx),
                new Variation("ODT, paragraphes", TestWord::odt),
                new Variation("DOCX, tableau de rubriques", sheet -> TestWord.table(rows(sheet))),
                new Variation("PDF, tableau de rubriques", sheet -> TestPdf.table(rows(sheet)))));
        for (String bullet : List.of("•", "*", "–", "➢", "▪", "o")) {
            all.add(text("puces « " + bullet + " »", sheet -> sheet.replaceAll("(?m)^- ", bullet + " ")));
        }
        for (int seed = 1; seed <= 5; seed++) {
            Random dice = new Random(seed);
            all.add(text("numérisation, tirage " + seed, sheet -> scanned(sheet, dice)));
        }
        return all;
    }

    private static Variation text(String name, Function<String, String> change) {
        return new Variation(name, sheet -> change.apply(sheet).getBytes(StandardCharsets.UTF_8));
    }

    private static String withoutAccents(String sheet) {
        return Normalizer.normalize(sheet, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** Every bullet in its own column, as some editors save lists. */
    private static String flatBullets(String sheet) {
        return sheet.replaceAll("(?m)^([-•]) ", "   $1  ");
    }

    private static String paged(String sheet) {
        String[] lines = sheet.split("\n", -1);
        StringBuilder paged = new StringBuilder("Direction des ressources humaines 2026\n");
        for (int i = 0; i < lines.length; i++) {
            boolean between = i % 34 == 33 && lines[i].isBlank();
            paged.append(lines[i]).append('\n');
            if (between) {
                paged.append("Page ").append(i / 34 + 1).append(" / 5\n\fDirection des ressources humaines 2026\n");
            }
        }
        return paged.toString();
    }

    private static List<String> sections(String sheet) {
        return List.of(HEADING.split(sheet));
    }

    private static String shuffled(String sheet) {
        List<String> sections = new ArrayList<>(sections(sheet));
        List<String> rest = sections.subList(1, sections.size());
        Collections.shuffle(rest, new Random(7));
        return String.join("\n", sections);
    }

    private static String shortened(String sheet) {
        return String.join(
                "",
                sections(sheet).stream()
                        .filter(section -> !OPTIONAL.matcher(section).find())
                        .toList());
    }

    private static String numericDates(String sheet) {
        return sheet.replace("07 mars 2027", "07/03/27")
                .replace("04.05.2026", "04/05/2026")
                .replace("1er avril\n2014", "01/04/2014");
    }

    /** Each section a row: its heading left, its text right. */
    private static List<String[]> rows(String sheet) {
        List<String[]> rows = new ArrayList<>();
        for (String section : sections(sheet)) {
            int end = section.indexOf('\n');
            boolean headed = section.matches("(?s)^(?:\\d{1,2}\\. )?\\p{Lu}{2}.*") && !rows.isEmpty();
            rows.add(
                    headed
                            ? new String[] {
                                section.substring(0, end),
                                section.substring(end + 1).strip()
                            }
                            : new String[] {"Présentation", section.strip()});
        }
        return rows;
    }

    private static final Map<Character, String> MISREAD =
            Map.of('o', "0", 'l', "1", 'm', "rn", 'é', "e", 'e', "c", 'u', "ii", 'S', "5", 'I', "l", 'B', "8");

    /** A poor scan: about one letter in ninety is misread, numbers and addresses spared. */
    private static String scanned(String sheet, Random dice) {
        StringBuilder scanned = new StringBuilder();
        for (String word : sheet.split("(?<=\\s)")) {
            boolean spared = word.contains("@") || word.chars().anyMatch(Character::isDigit);
            for (char c : word.toCharArray()) {
                boolean wrong = !spared && MISREAD.containsKey(c) && dice.nextInt(38) == 0;
                scanned.append(wrong ? MISREAD.get(c) : String.valueOf(c));
            }
        }
        return scanned.toString();
    }
}
