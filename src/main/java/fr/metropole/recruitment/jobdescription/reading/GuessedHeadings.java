package fr.metropole.recruitment.jobdescription.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds headings that no dictionary knows, by their place, their shape, their words and what stands below them. */
final class GuessedHeadings {

    private static final int SENTENCE = 4;
    /** Parts that a sentence above a list of activities ends. */
    private static final Set<String> LOOSE = Set.of(
            "head",
            "employer",
            "context",
            "identification",
            "position",
            "rest",
            "service",
            "otherSection",
            Part.UNKNOWN);

    private GuessedHeadings() {}

    static Optional<Headline> at(Here here) {
        return cell(here)
                .or(() -> capitals(here))
                .or(() -> question(here))
                .or(() -> title(here))
                .or(() -> leadIn(here));
    }

    /** The left cell of a table is a label even when no dictionary knows it. */
    private static Optional<Headline> cell(Here here) {
        SourceLine line = here.line();
        SourceLine last =
                here.body().isEmpty() ? null : here.body().get(here.body().size() - 1);
        boolean ends = last != null && !last.isBlank() && last.isLabelCell() && last.sharesCellWith(line);
        if (!line.isLabelCell() || ends) {
            return Optional.empty();
        }
        Optional<String> guess = HeadingWords.find(line.text(), here.below());
        if (guess.isEmpty() && (here.amongActivities() || here.id().startsWith("knowledge"))) {
            return Optional.empty();
        }
        return Optional.of(Headline.of(guess.orElse(Part.UNKNOWN), line.text(), 1));
    }

    /** A line in capitals is a heading even when no dictionary knows it; at the top only when its list says what it is. */
    private static Optional<Headline> capitals(Here here) {
        String text = here.text();
        if (here.isInsideSentence() || !LineShape.isInCapitals(text)) {
            return Optional.empty();
        }
        Optional<String> guess = HeadingWords.find(text, here.below());
        if (here.section().equals("head")) {
            return sure(here, guess).filter(id -> !Jobs.startsWithAJob(text)).map(id -> Headline.of(id, text, 1));
        }
        if (here.amongActivities() && !LineShape.beginsWithRomanNumber(text)) {
            return elsewhere(here, guess).map(id -> Headline.of(id, text, 1));
        }
        return Optional.of(Headline.of(guess.orElse(Part.UNKNOWN), text, 1));
    }

    /** Among activities a heading of something else, unless what follows are activities. */
    private static Optional<String> elsewhere(Here here, Optional<String> guess) {
        boolean work = Contents.of(here.below()).filter("missions"::equals).isPresent();
        return guess.filter(id -> !work && here.isAfterGap() && !Here.ITEMS.contains(id));
    }

    /** What the words say, when the lines below say so too. */
    private static Optional<String> sure(Here here, Optional<String> guess) {
        return guess.filter(id -> Contents.of(here.below()).filter(id::equals).isPresent());
    }

    /** « Que ferez-vous ? » begins a part, also when its words say nothing. */
    private static Optional<Headline> question(Here here) {
        String text = here.text();
        return LineShape.isQuestion(text)
                ? Optional.of(Headline.of(HeadingWords.find(text, here.below()).orElse(Part.UNKNOWN), text, 1))
                : Optional.empty();
    }

    /** A few words above a list or between two gaps. */
    private static Optional<Headline> title(Here here) {
        String text = here.text().replaceFirst("\\s*:$", "");
        boolean list = here.isAboveList();
        boolean apart = here.isAfterGap() && here.at() + 1 < here.lines().size() || here.isStrong();
        if (!list && !apart
                || here.isInsideSentence()
                || !LineShape.isTitle(text)
                || text.matches(".*\\d{2}.*")
                || Jobs.startsWithAJob(text)
                || here.line().cell() != null && !here.isStrong()) {
            return Optional.empty();
        }
        return guess(here, text, list).map(id -> Headline.of(id, text, 1));
    }

    private static Optional<String> guess(Here here, String text, boolean list) {
        List<SourceLine> below = here.below();
        Optional<String> guess = HeadingWords.find(text, below);
        if (here.amongActivities()) {
            boolean skills = guess.filter(id -> id.startsWith("knowledge")).isPresent();
            Optional<String> felt = Contents.of(below).filter(id -> !id.equals("missions"));
            return list && skills ? guess : felt.isPresent() ? elsewhere(here, felt) : Optional.empty();
        }
        if (here.section().equals("head") || below.isEmpty()) {
            return sure(here, guess);
        }
        return list || HeadingWords.find(text).isPresent() ? guess : Optional.empty();
    }

    /** « Sous l'autorité du directeur, vous serez chargé de : » above a list of activities. */
    private static Optional<Headline> leadIn(Here here) {
        String text = here.text();
        boolean sentence = text.endsWith(":") && text.split("\\s+").length >= SENTENCE;
        boolean loose = LOOSE.contains(here.id())
                || here.id().startsWith("position.")
                || here.id().startsWith("identification.");
        if (!sentence || !loose && !here.amongActivities() || !here.isAboveList()) {
            return Optional.empty();
        }
        return Contents.of(here.below())
                .filter(id -> loose || !id.equals("missions"))
                .map(id -> Headline.of(id, text, 1));
    }
}
