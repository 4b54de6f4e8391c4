package fr.metropole.recruitment.jobdescription.reading;

import fr.metropole.recruitment.core.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a post of the public service from other papers: an internship, a private job, an invoice, somebody's CV. */
final class PublicPost {

    private static final Map<String, String> KINDS = Map.of(
            "internship", "une offre de stage",
            "apprenticeship", "une offre d’apprentissage ou d’alternance",
            "private", "une offre d’emploi du secteur privé",
            "invoice", "une facture ou un devis",
            "resume", "le CV d’une personne");
    private static final int ENOUGH = 3;
    /** What a public employer at the top counts for. */
    private static final int EMPLOYER = 3;

    private PublicPost() {}

    /** @return why the document is refused, or nothing when it reads like a public post */
    static Optional<Refusal> refusal(Source source) {
        String text = source.whole().folded();
        long publicSigns = count(Vocabulary.WORDS.publicService(), text)
                + EMPLOYER * count(Vocabulary.WORDS.publicEmployers(), top(source));
        long headings = source.parts().stream()
                .filter(part -> !part.id().equals("head") && !part.id().equals(Part.UNKNOWN))
                .map(Part::id)
                .distinct()
                .count();
        String kind = "";
        long most = 0;
        for (Map.Entry<String, List<String>> one : Vocabulary.WORDS.notPublic().entrySet()) {
            long signs = count(one.getValue(), text) * weight(one.getKey(), source);
            if (signs > most) {
                most = signs;
                kind = one.getKey();
            }
        }
        boolean trainee = (kind.equals("internship") || kind.equals("apprenticeship")) && most >= 4;
        if (trainee || most >= 2 && most > publicSigns) {
            return Optional.of(refused(KINDS.getOrDefault(kind, "un autre document")));
        }
        return publicSigns + headings < ENOUGH ? Optional.of(unknown()) : Optional.empty();
    }

    /** What stands at the top says most of what a paper is. */
    private static long weight(String kind, Source source) {
        String top = top(source);
        Pattern title =
                switch (kind) {
                    case "internship" -> Pattern.compile("\\b(?:stage|stagiaire)\\b");
                    case "apprenticeship" ->
                        Pattern.compile("\\b(?:alternance|apprentissage|apprentie?|alternante?)\\b");
                    case "invoice" -> Pattern.compile("\\b(?:facture|devis|bon de commande)\\b");
                    case "resume" -> Pattern.compile("\\b(?:curriculum|cv)\\b");
                    default -> Pattern.compile("\\bcdi\\b|\\b(?:sas|sarl|sa)\\b");
                };
        return title.matcher(top).find() ? 2 : 1;
    }

    private static String top(Source source) {
        return source.lines().stream()
                .filter(line -> !line.isBlank())
                .limit(6)
                .map(line -> Folded.plain(line.text()))
                .reduce("", (one, other) -> one + "\n" + other);
    }

    private static long count(List<String> expressions, String text) {
        String blank = text.replace('\n', ' ');
        return expressions.stream()
                .filter(expression -> Pattern.compile(
                                "(?<![\\p{L}\\d])" + Pattern.quote(Folded.plain(expression)) + "(?![\\p{L}\\d])")
                        .matcher(blank)
                        .find())
                .count();
    }

    private static Refusal refused(String what) {
        return Refusal.of(
                "NOT_A_PUBLIC_POST",
                "Ce document semble être " + what + ", non la fiche d’un emploi public : il n’a pas été importé.",
                "file");
    }

    private static Refusal unknown() {
        return Refusal.of(
                "NOT_A_PUBLIC_POST",
                "Ce document ne ressemble pas à une fiche de poste : aucune rubrique habituelle n’y a été trouvée.",
                "file");
    }
}
