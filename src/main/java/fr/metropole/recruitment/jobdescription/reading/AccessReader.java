package fr.metropole.recruitment.jobdescription.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where the workplace is, how to get there, and who answers questions. */
final class AccessReader implements Reader {

    private static final Pattern ADDRESS = Regex.of(
            "(?:\\b\\d{1,4}(?:\\s?(?:/|-|et)\\s?\\d{1,4})?\\s*,?\\s*(?:bis|ter)?\\s*,?\\s*|\\b)(?:avenue|av\\.|boulevard|bd|rue|place|quai|allee|cours|chemin|route|impasse|esplanade|square|passage|parvis|mail|hotel (?:de (?:ville|region)|du departement)|zone d'activites?)\\b[^.;:@]{3,110}?\\b\\d{5}\\s+[a-z][a-z'\\x20-]{2,40}(?:\\bcedex\\b(?:\\s*\\d{1,2})?)?");
    /** Where applications go is not where one works. */
    private static final Pattern TO_APPLY = Regex.of(
            "candidatures?|lettre de motivation|\\bcv\\b|adresser|envoyer|transmettre|a l'attention|(?:monsieur|madame) l[ea] (?:maire|president)");

    private static final Pattern STREET = Regex.of(
            "\\d{1,4}\\s*(?:bis|ter)?\\s*,?\\s*(?:avenue|av\\.|boulevard|bd|rue|place|quai|allee|cours|chemin|route|impasse|esplanade|square)\\b");
    private static final Pattern STATIONS = Regex.of(
            "(?:metro(?:\\s*/\\s*rer)?|rer|tramway|tram|gare|bus|desserte)\\s*(?:/\\s*(?:rer|metro|bus|tram))*\\s*:\\s*([^\\n]{4,200}(?:\\n[a-z(][^\\n]{2,120})?)");
    private static final Pattern MAIL = Regex.of("[a-z0-9][a-z0-9._+-]*\\s?@\\s?[a-z0-9][a-z0-9.-]*\\.[a-z]{2,}");

    /** « Renseignements auprès de la directrice des sports, 01 … ». */
    private static final Pattern ASK = Regex.of(
            "(?:renseignements?|informations?|precisions?|questions?|contact(?:er)?|joindre)[^.:;\\n]{0,60}?(?:aupres d(?:e |u )|contacter |\\s:|:|\\bau\\s)\\s*((?:la |le |l'|au )?[^,;:\\n(@\\d]{5,110})");

    @Override
    public void read(Source source, Findings findings) {
        address(source, findings);
        transports(source, findings);
        contact(source, findings);
    }

    private static void address(Source source, Findings findings) {
        source.parts("access.address", "legal.workplace")
                .map(Source::firstParagraph)
                .filter(place -> place.contains(ADDRESS) && place.text().length() < 150)
                .findFirst()
                .ifPresent(place -> findings.say("access.address", clean(place.text()), place.words()));
        source.parts("access").forEach(part -> part.passage()
                .find(ADDRESS)
                .ifPresent(found -> findings.say("access.address", clean(found.written(0)), found.words())));
        source.whole().findAll(ADDRESS).stream()
                .filter(found -> !TO_APPLY.matcher(Folded.plain(found.sentence().quote()))
                        .find())
                .findFirst()
                .ifPresent(found -> findings.say("access.address", clean(found.written(0)), found.words()));
        source.value("legal.workplace")
                .filter(place -> place.contains(STREET) && place.text().length() < 150)
                .ifPresent(place -> findings.say("access.address", clean(place.text()), place.words()));
        source.value("access.address")
                .filter(value -> value.text().length() < 200)
                .ifPresent(value -> findings.say("access.address", value.text(), value.words()));
    }

    private static String clean(String address) {
        return address.replaceFirst("(?i)\\s+(?:ou|par|avant|ainsi|à compter|et)\\s.*$", "")
                .replaceAll("\\s+[-–]\\s+(?=\\d{5})", ", ")
                .replaceAll("[\\s,-]+$", "");
    }

    private static void transports(Source source, Findings findings) {
        source.part("access.transports").ifPresent(part -> {
            List<String> items = new ArrayList<>();
            ListReader.of(part.body()).forEach(entry -> items.addAll(Enumeration.of(entry.bare())));
            findings.say("access.transports", items, part.passage().words());
        });
        source.whole()
                .find(STATIONS)
                .ifPresent(found -> findings.say("access.transports", Enumeration.of(found.written(1)), found.words()));
    }

    private static void contact(Source source, Findings findings) {
        for (Part part : source.parts("contact", "contact.role").toList()) {
            for (ListEntry entry : ListReader.of(part.body())) {
                if (!MAIL.matcher(Folded.plain(entry.text())).find()
                        && !entry.text().contains(Persons.MAILBOX)
                        && !entry.text().matches(".*\\d{2}[ .]?\\d{2}[ .]?\\d{2}.*")) {
                    Functions.in(entry.bare())
                            .filter(AccessReader::isFunction)
                            .ifPresent(role -> findings.say("contact.role", role, entry.words()));
                } else {
                    Functions.in(entry.bare()
                                    .replaceFirst(
                                            "(?:\\s*[:–,;-]\\s*|\\s+(?:au|à|par)\\s+)?(?:\\S+@\\S+|\\[adresse[^]]*]|(?:\\+33|0\\d)[ .\\d]{8,}).*$",
                                            ""))
                            .filter(AccessReader::isFunction)
                            .ifPresent(role -> findings.say("contact.role", role, entry.words()));
                }
            }
            part.passage().findAll(MAIL).stream()
                    .filter(found -> !Persons.isPersonal(found.plain(0)))
                    .findFirst()
                    .ifPresent(found ->
                            findings.say("contact.email", found.written(0).replace(" ", ""), found.words()));
        }
        source.whole().findAll(ASK).forEach(found -> Functions.in(found.written(1))
                .filter(AccessReader::isFunction)
                .ifPresent(role -> findings.say("contact.role", role, found.words())));
        source.value("contact.email")
                .flatMap(value -> value.find(MAIL))
                .filter(found -> !Persons.isPersonal(found.plain(0)))
                .ifPresent(
                        found -> findings.say("contact.email", found.written(0).replace(" ", ""), found.words()));
    }

    private static boolean isFunction(String words) {
        String plain = Folded.plain(words);
        return words.length() < 140
                && plain.matches(
                        "^(?:chef|cheff|direct|respons|charge|gestion|servic|pole|recrut|cell|drh|secretar|coordin|assist|dga|adjoint|ressources|mission|referent|conseill|bureau).*");
    }
}
