package fr.metropole.recruitment.jobdescription.reading;

import java.util.regex.Pattern;

/** Brings a heading into the form in which headings are compared. */
final class LabelKey {

    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?:[-•▪■□●○◦*►➢➔→✓✔§·–—>#]+|\\(?\\d{1,2}(?:\\.\\d{1,2})*\\s*[.)°:/-]+|\\d{1,2}(?=\\s+\\p{Lu}\\p{L})|[ivx]{1,4}\\s*[.)/–-]|[a-h]\\s*[.)/–-](?=\\s)|(?:article|rubrique|partie) \\d+\\s*[:–-]?)\\s*",
            Pattern.CASE_INSENSITIVE);
    /** « mission(s) », « supérieur(e) », « supérieur·e »: the plural is kept, the gender is not. */
    private static final Pattern PLURAL = Pattern.compile("\\((s|x)\\)", Pattern.CASE_INSENSITIVE);

    private static final Pattern GENDER = Pattern.compile(
            "\\((?:e|ne|le|fe|trice|rice|euse|ère)\\)|[·.](?:e|ne|trice|rice|euse|ère)(?:[·.]s)?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:(?:le|la|les|l|votre|vos|notre|nos|un|une|des|du|ses|son|sa|quels?|quelles?|sont) )+");
    /** « Compétences demandées », « sujétions de la fonction »: what follows the label changes nothing. */
    private static final Pattern QUALIFIED = Pattern.compile(
            "(?: (?:demande|requi|requise|attendu|souhaite|util|necessair|recherche|exige|ouvert|accorde|exerce|propose|prevu|apprecie|souhaitable|envisage|indispensable|obligatoire|possible|vise|concerne|confie|actuel|eventuel|previsible|minimal|minimale|minimum|mini)e?s?"
                    + "| (?:du|de la|de l|d|sur le|pour le|pour l|au|de ce|pour ce) (?:poste|emploi|fonction|fonctions|agent|titulaire|metier|mission|recrutement|candidat)"
                    + "| a pourvoir| oui non| h f| f h| n 1| brut| brute| suivante?s?| ci dessous| ci apres)+$");

    private static final Pattern REST = Pattern.compile("[^a-z0-9+]+");
    private static final Pattern PLURALS = Pattern.compile("(?<=[a-z]{3})[sx](?= |$)");

    private LabelKey() {}

    /** Without number, bullet, case, accents and signs. */
    static String of(String heading) {
        String bare = MARK.matcher(heading).replaceFirst("");
        String one = GENDER.matcher(PLURAL.matcher(bare).replaceAll("$1")).replaceAll("");
        return REST.matcher(Folded.plain(one)).replaceAll(" ").strip();
    }

    static String withoutArticle(String key) {
        return ARTICLE.matcher(key).replaceFirst("");
    }

    static String unqualified(String key) {
        return QUALIFIED.matcher(key).replaceFirst("");
    }

    /** Each word in the singular. */
    static String stem(String key) {
        return PLURALS.matcher(key).replaceAll("");
    }

    /** What a scanner cannot tell apart is made the same. */
    static String scanned(String key) {
        return key.replace("rn", "m")
                .replace("vv", "w")
                .replace("cl", "d")
                .replace('0', 'o')
                .replace('1', 'l')
                .replace('i', 'l')
                .replace('5', 's')
                .replace('8', 'b')
                .replace('q', 'g')
                .replace('6', 'g')
                .replace('9', 'g')
                .replace(" ", "");
    }
}
