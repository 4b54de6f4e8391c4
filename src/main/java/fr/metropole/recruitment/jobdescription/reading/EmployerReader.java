package fr.metropole.recruitment.jobdescription.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Who the employer is: its own words, and the figures in them. */
final class EmployerReader implements Reader {

    private static final Pattern FORM = Regex.of(
            "\\b(etablissement public(?: de cooperation intercommunale| administratif| territorial)?|epci|communaute (?:de communes|d'agglomeration|urbaine)|syndicat mixte|centre communal d'action sociale)\\b");
    private static final Pattern CREATED =
            Regex.of("\\bcreee?s?\\s+(?:le|au|depuis le)\\s+(" + FrenchDate.PATTERN + ")");
    private static final Pattern AREA = Regex.of("(\\d{1,3}(?:[ .]\\d{3})*)\\s*(?:km2|km²|kilometres? carres?)");
    private static final Pattern TOWNS = Regex.of("(\\d{1,4})\\s+communes\\b");
    private static final Pattern MILLIONS =
            Regex.of("(\\d{1,3}(?:[.,]\\d{1,3})?)\\s+millions?\\s+d(?:e |')?\\s*habitants");
    private static final Pattern INHABITANTS = Regex.of("(\\d{1,3}(?:[ .]\\d{3})+)\\s+habitants");
    private static final Pattern PLANS = Regex.of(
            "schemas?(?: directeurs?)?\\s*[:(]\\s*((?:[a-z-]{3,8}\\s*,?\\s*(?:et\\s+)?){2,12}?)(?=\\s+(?:au service|pour|qui|afin|permet)|[.;)])");
    private static final Pattern POLICIES =
            Regex.of("politiques (?:ambitieuses|publiques|majeures|structurantes)\\s*:\\s*([^.]{10,600})\\.");
    private static final Pattern ORGANISED = Regex.of(
            "(?:services\\s+)?organisee?s? en\\s+((?:" + FrenchNumber.PATTERN
                    + "\\s+)?(?:directions?|poles?|departements?)[^.,;]{5,120}?)(?=\\s+(?:se developpent|et represent|qui|regroup)|[.,;])");
    private static final Pattern HEADCOUNT = Regex.of(
            "(?:, |\\(|- |pres de |environ |quelque |plus de |ses |les |compte |emploie |rassemble |forte? de )(\\d{1,3}(?:[ .]?\\d{3})?)\\s+(?:collaborateurs|agents|agentes|salaries|personnes|collaboratrices)");

    /** A sentence that counts inhabitants, towns or agents, wherever it stands. */
    private static final Pattern SENTENCE = Regex.of(
            "\\d\\s+habitants|\\d\\s+communes\\b|\\d{3}\\s+(?:agents|collaborateurs|salaries)|(?:emploie|compte|effectif)[^.\\n]{0,20}\\d{2,3}\\s+(?:agents|collaborateurs|salaries)");

    private static final Pattern SPEAKS = Regex.of(
            "habitants|communes|territoire|administration|collectivite|etablissement public|agents|politiques?|metropole|departement|region|ville");
    private static final Pattern OF_POST =
            Regex.of("\\brecrut|\\brecherche|poste|categorie [abc]|\\bcdd\\b|h/f|f/h|candidature|titulaire|experience");

    @Override
    public void read(Source source, Findings findings) {
        List<Passage> passages = new ArrayList<>();
        source.part("employer").ifPresent(part -> {
            findings.say("employer.text", paragraphs(part), part.passage().words());
            passages.add(part.passage());
        });
        source.part("head").ifPresent(part -> {
            fromHead(part, findings);
            passages.add(part.passage());
        });
        source.parts("context").forEach(part -> passages.add(part.passage()));
        passages.forEach(passage -> figures(passage, findings));
        source.aboutThePost().findAll(SENTENCE).stream()
                .map(found -> found.passage().lines(found.words()))
                .forEach(lines -> figures(new Passage(lines), findings));
    }

    /** Paragraphs at the top, under no heading, that speak of the authority and not of the post. */
    private static void fromHead(Part head, Findings findings) {
        List<ListEntry> own = ListReader.of(head.body()).stream()
                .filter(entry -> entry.text().length() > 60)
                .filter(entry -> SPEAKS.matcher(Folded.plain(entry.text())).find())
                .filter(entry -> !OF_POST.matcher(Folded.plain(entry.text())).find())
                .toList();
        if (!own.isEmpty()) {
            Words words = new Words(
                    own.get(0).words().fromLine(),
                    own.get(own.size() - 1).words().toLine(),
                    own.get(0).text());
            findings.say(
                    "employer.text",
                    String.join("\n\n", own.stream().map(ListEntry::text).toList()),
                    words);
        }
    }

    static String paragraphs(Part part) {
        StringBuilder text = new StringBuilder();
        ListReader.of(part.body()).forEach(entry -> text.append(text.length() == 0 ? "" : "\n\n")
                .append(entry.isBullet() ? "- " : "")
                .append(entry.text()));
        return text.toString();
    }

    private static void figures(Passage passage, Findings findings) {
        passage.find(FORM).ifPresent(found -> findings.say("employer.legalForm", found.written(1), found.words()));
        passage.find(CREATED).ifPresent(found -> FrenchDate.in(found.plain(1))
                .ifPresent(day -> findings.say("employer.createdOn", day, found.words())));
        whole(passage, AREA, "employer.areaKm2", findings);
        whole(passage, TOWNS, "employer.municipalities", findings);
        whole(passage, HEADCOUNT, "employer.approximateHeadcount", findings);
        passage.find(MILLIONS)
                .ifPresent(found -> findings.say(
                        "employer.inhabitantsMillions",
                        new BigDecimal(found.plain(1).replace(',', '.')),
                        found.words()));
        passage.find(INHABITANTS)
                .ifPresent(found -> findings.say(
                        "employer.inhabitantsMillions",
                        new BigDecimal(found.plain(1).replaceAll("[ .]", ""))
                                .movePointLeft(6)
                                .stripTrailingZeros(),
                        found.words()));
        passage.find(PLANS)
                .ifPresent(
                        found -> findings.say("employer.masterPlans", Enumeration.of(found.written(1)), found.words()));
        passage.find(POLICIES)
                .ifPresent(found -> findings.say("employer.policies", Enumeration.of(found.written(1)), found.words()));
        passage.find(ORGANISED)
                .ifPresent(found -> findings.say("employer.organisation", found.written(1), found.words()));
    }

    private static void whole(Passage passage, Pattern pattern, String field, Findings findings) {
        passage.find(pattern)
                .ifPresent(found ->
                        findings.say(field, Integer.valueOf(found.plain(1).replaceAll("[ .]", "")), found.words()));
    }
}
