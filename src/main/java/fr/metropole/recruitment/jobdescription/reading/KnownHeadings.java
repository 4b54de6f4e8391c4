package fr.metropole.recruitment.jobdescription.reading;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the headings and labels that the book of labels knows: alone on a line, over several, before a colon or a value. */
final class KnownHeadings {

    private static final int LONGEST = 4;
    private static final int MOST_LABEL_WORDS = 6;
    private static final int FARTHEST_COLON = 90;
    private static final int SHORT_VALUE = 60;

    private static final Set<String> STATING =
            Set.of("legal.workingTimePercent", "legal.teleworking", "terms.constraints", "terms.route");
    private static final Pattern STATEMENT = Regex.of(
            "(?:temps (?:complet|plein|non complet)|possible|exigee?s?|requise?s?|autorisee?|envisageable|obligatoire)$");

    private KnownHeadings() {}

    static Optional<Headline> at(Here here) {
        return alone(here).or(() -> beforeColon(here)).or(() -> bare(here));
    }

    /** A heading on one line or broken over a few. */
    private static Optional<Headline> alone(Here here) {
        for (int count = LONGEST; count >= 1; count--) {
            String joined = joined(here, count);
            if (joined == null || LineShape.hasValueBehindColon(joined)) {
                continue;
            }
            int lines = count;
            Optional<Headline> found = LabelBook.find(joined)
                    .filter(id -> mayStandHere(id, here, joined))
                    .map(id -> Headline.of(byNext(id, here, lines), joined, lines));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The value below may tell that the label means something else. */
    private static String byNext(String id, Here here, int count) {
        return here.next(count)
                .map(SourceLine::text)
                .filter(value -> value.length() < SHORT_VALUE)
                .map(value -> LabelSense.of(id, value))
                .orElse(id);
    }

    private static @Nullable String joined(Here here, int count) {
        if (here.at() + count > here.lines().size()) {
            return null;
        }
        StringBuilder text = new StringBuilder(here.line().text());
        for (int i = here.at() + 1; i < here.at() + count; i++) {
            SourceLine next = here.lines().get(i);
            if (next.isBlank() || LineShape.isBullet(next.text()) || !next.sharesCellWith(here.line())) {
                return null;
            }
            text.append(' ').append(next.text());
        }
        return text.toString();
    }

    /** A word like « Formation » at the end of a sentence that was wrapped is no heading. */
    private static boolean mayStandHere(String found, Here here, String text) {
        String bare = text.strip();
        if (isTitleOfWork(found, here)) {
            return false;
        }
        if (bare.endsWith(":") || here.isStrong() || here.beginsCell()) {
            return true;
        }
        if (Character.isLowerCase(bare.charAt(0))
                || here.isInsideSentence()
                || isSkill(found, here)
                || isStatement(found, bare)) {
            return false;
        }
        return !(here.amongActivities() && found.startsWith("access."));
    }

    /** « Paie » above things to do, among activities, is the title of a block of them. */
    private static boolean isTitleOfWork(String found, Here here) {
        return here.amongActivities()
                && here.isAboveList()
                && !found.matches(
                        "(?:knowledge|accessConditions)\\..*|expected|conditions|successFactors|position.directorateMissions")
                && !Here.ITEMS.contains(found)
                && Contents.isWork(here.below());
    }

    /** « Disponibilité » in a list of qualities is one of them. */
    private static boolean isSkill(String found, Here here) {
        boolean field =
                found.contains(".") && !found.startsWith("knowledge.") && !found.startsWith("accessConditions.");
        boolean item = LineShape.isBullet(here.text()) || !here.text().contains(" ") && !here.isAfterGap();
        boolean listed = LineShape.isBullet(here.text()) && (here.isAboveList() || here.isBelowBullet());
        return here.amongSkills() && (field && item || listed && !found.startsWith("knowledge."));
    }

    /** « Temps complet », « Télétravail possible » say it all themselves. */
    private static boolean isStatement(String found, String text) {
        return STATING.contains(found) && STATEMENT.matcher(Folded.plain(text)).find();
    }

    private static Optional<Headline> beforeColon(Here here) {
        String text = here.line().text();
        int colon = text.indexOf(':');
        if (colon < 2 || colon > FARTHEST_COLON) {
            return Optional.empty();
        }
        String value = text.substring(colon + 1);
        return label(here, colon)
                .filter(found -> !(here.amongActivities() && LineShape.isBullet(text)))
                .filter(found -> !value.isBlank() || !isTitleOfWork(found, here))
                .map(id -> new Headline(LabelSense.of(id, value), text.substring(0, colon), 1, value));
    }

    /** A label before a colon; among activities an unknown one only behind the list, with its value beside it. */
    private static Optional<String> label(Here here, int colon) {
        String text = here.line().text();
        String words = text.substring(0, colon).strip();
        Optional<String> known = LabelBook.find(words);
        boolean behindList = !here.body().isEmpty()
                && here.last().filter(line -> LineShape.isBullet(line.text())).isPresent()
                && !LineShape.isBullet(text)
                && !text.substring(colon + 1).isBlank();
        boolean skill = here.amongSkills() && LineShape.isBullet(text);
        boolean guess = known.isEmpty()
                && !skill
                && words.split("\\s+").length <= MOST_LABEL_WORDS
                && (!here.amongActivities() || behindList);
        return guess ? HeadingWords.find(words) : known;
    }

    private static Optional<Headline> bare(Here here) {
        boolean place = Set.of("identification", "head").contains(here.id())
                || here.id().contains(".")
                || here.id().equals("categoryFrameworks");
        return place
                ? BareLabel.at(here.text()).map(bare -> new Headline(bare.label(), bare.words(), 1, bare.value()))
                : Optional.empty();
    }
}
