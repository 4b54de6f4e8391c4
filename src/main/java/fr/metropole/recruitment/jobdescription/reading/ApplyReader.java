package fr.metropole.recruitment.jobdescription.reading;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.jobdescription.ApplicationChannel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How one applies: what to send, where, under which reference. */
final class ApplyReader implements Reader {

    private static final Map<String, Pattern> DOCUMENTS = documents();
    private static final Pattern ASKED = Regex.of(
            "(?:candidature|dossier|adresser|envoyer|transmettre|joindre|pieces|merci de|constituee?)[^.]{0,40}?[^@]{0,400}");
    private static final Pattern MAIL = Regex.of("[a-z0-9][a-z0-9._+-]*\\s?@\\s?[a-z0-9][a-z0-9.-]*\\.[a-z]{2,}");
    private static final Pattern SITE = Regex.of(
            "(?:https?://|www\\.)[^\\s,;)]+|en ligne|via (?:le|la|notre) (?:formulaire|portail|plateforme|site)|sur le (?:site|portail)");
    private static final Pattern URL = Regex.of("(?:https?://|www\\.)[^\\s,;)]+");
    private static final Pattern POST = Regex.of(
            "(?:par courrier|par voie postale|a l'attention de|monsieur le (?:president|maire)|madame la (?:presidente|maire))");
    private static final Pattern REFERENCE = Regex.of(
            "(?:(?:sous|avec|indiquant|rappelant|rappeler|citant|precisant|mentionnant|preciser|indiquer|mention)[^.\\n]{0,30}?\\s*(?:la|les)?\\s*(?:\\breferences?|\\bref\\b\\.?|n°)|\\b(?:references?|ref\\.?)\\s*(?:de l'offre|du poste|de l'annonce|a rappeler)?\\s*(?::|n°)|\\bref\\.)\\s*:?\\s*(?:suivante\\s*:?\\s*)?\\s*[«\"]?\\s*([a-z0-9][a-z0-9 ./_\\n-]{2,60})");
    /** The number of the announcement itself, where nothing else is called a reference. */
    private static final Pattern ANNOUNCED = Regex.of(
            "\\b(?:appel a candidatures?|avis de vacance|annonce|offre)\\s+n°\\s*([a-z0-9][a-z0-9./_-]{2,40})");

    private static final Pattern REQUIRED = Regex.of(
            "imperativement|obligatoirement|sous la reference|rappeler la reference|en rappelant|en indiquant la reference|en precisant la reference|avec la reference|reference a rappeler");

    @Override
    public void read(Source source, Findings findings) {
        documents(source, findings);
        address(source, findings);
        reference(source, findings);
    }

    private static void documents(Source source, Findings findings) {
        Optional<Part> own = source.part("terms.documents");
        own.filter(part -> ListReader.of(part.body()).stream()
                                .filter(entry -> !entry.isPlain())
                                .count()
                        > 1)
                .ifPresent(part -> PositionReader.items(part, "terms.documents", findings));
        Passage passage = own.map(Part::passage).orElse(source.whole());
        if (findings.has("terms.documents")) {
            return;
        }
        List<String> found = new ArrayList<>();
        Words words = null;
        for (Map.Entry<String, Pattern> document : DOCUMENTS.entrySet()) {
            Optional<Found> hit = passage.find(document.getValue());
            if (hit.isPresent()) {
                found.add(document.getKey());
                words = words == null ? hit.get().sentence() : words;
                findings.use(hit.get().words());
            }
        }
        if (words != null) {
            findings.say("terms.documents", found, words);
        }
    }

    private static void address(Source source, Findings findings) {
        List<Passage> places = new ArrayList<>();
        source.parts("terms.address", "terms", "terms.documents", "terms.reference")
                .forEach(part -> places.add(part.passage()));
        places.add(source.whole());
        for (Passage place : places) {
            Optional<Found> mail = place.findAll(MAIL).stream()
                    .filter(found -> !Persons.isPersonal(found.plain(0)))
                    .findFirst();
            if (mail.isPresent()) {
                findings.say(
                        "terms.address",
                        mail.get().written(0).replace(" ", ""),
                        mail.get().words());
                findings.say(
                        "terms.channel",
                        ApplicationChannel.EMAIL.name(),
                        mail.get().sentence());
                return;
            }
        }
        source.whole().find(URL).or(() -> source.whole().find(SITE)).ifPresent(found -> {
            findings.say("terms.channel", ApplicationChannel.ONLINE.name(), found.words());
            if (found.written(0).contains("/") || found.written(0).startsWith("www")) {
                findings.say("terms.address", found.written(0).replaceAll("[.)]+$", ""), found.words());
            }
        });
        source.whole()
                .find(POST)
                .ifPresent(found -> findings.say("terms.channel", ApplicationChannel.POST.name(), found.words()));
        source.value("terms.address").ifPresent(value -> findings.say("terms.address", value.text(), value.words()));
    }

    private static void reference(Source source, Findings findings) {
        source.value("terms.reference").ifPresent(value -> say(value.text(), value.words(), findings));
        source.whole().find(REFERENCE).ifPresent(found -> say(found.written(1), found.words(), findings));
        if (!findings.has("terms.reference")) {
            source.whole().find(ANNOUNCED).ifPresent(found -> say(found.written(1), found.words(), findings));
        }
        source.value("identification.positionNumber").ifPresent(value -> {
            String number = value.text()
                    .replaceFirst("\\s*[–-]?\\s*\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}.*$", "")
                    .replaceFirst("\\s*\\(N°.*$", "");
            findings.say("identification.positionNumber", number.strip(), value.words());
            FrenchDate.in(value.folded())
                    .ifPresent(day -> findings.say("identification.sheetDate", day, value.words()));
        });
        if (findings.has("terms.reference")) {
            source.whole()
                    .find(REQUIRED)
                    .ifPresent(found -> findings.say("terms.referenceRequired", true, found.words()));
        }
    }

    /** A reference ends where a small word, an address or a sign begins that belongs to none. */
    private static void say(String words, Words at, Findings findings) {
        String text = words.replaceAll("[«»\"“”]", " ")
                .replaceFirst("\\s+(?:à|a|au|par|avant|sur|dans|et|ou|recrutement@.*|\\S+@.*)(?:\\s.*)?$", "")
                .replaceFirst("\\s*[(,;].*$|\\.\\s.*$", "")
                .replaceAll("[\\s./_–-]+$", "");
        String reference = CaseReference.normalise(text);
        boolean written = reference.chars().anyMatch(Character::isDigit)
                || reference.toUpperCase(Locale.ROOT).equals(reference);
        if (reference.length() <= 40
                && written
                && CaseReference.isValid(reference)
                && !reference.matches("\\d{1,2}[./-]\\d.*")) {
            findings.say("terms.reference", reference, at);
        }
    }

    private static Map<String, Pattern> documents() {
        Map<String, Pattern> documents = new LinkedHashMap<>();
        documents.put(
                "Lettre de motivation",
                Regex.of(
                        "lettres? (?:manuscrite )?(?:de (?:motivation|candidature)|manuscrite)|\\blm\\b|\\blettre\\b(?! (?:recommandee|du|de la|de mission|o))"));
        documents.put("CV", Regex.of("\\bc\\.?v\\.?\\b|curriculum"));
        documents.put(
                "Dernier arrêté de situation administrative",
                Regex.of(
                        "derniers? arretes?|dernieres? situations? administratives?|arrete de (?:situation|nomination|position)|situation administrative"));
        documents.put(
                "Copie des diplômes",
                Regex.of(
                        "(?:copies?|photocopies?) (?:de vos |de votre |des |du |de |de la |d')?(?:derniers? )?(?:titres|diplomes?)|(?:\\bcv\\b|motivation|vitae)[^.\\n@]{0,60}\\bdiplomes?\\b"));
        documents.put(
                "Trois derniers bulletins de salaire",
                Regex.of("bulletins? de (?:salaires?|paie|paye)|fiches? de (?:paie|paye)"));
        documents.put(
                "Attestation de réussite au concours",
                Regex.of("attestation de (?:reussite|inscription)|liste d'aptitude en cours|inscription sur liste"));
        documents.put(
                "Trois derniers comptes rendus d’entretien professionnel",
                Regex.of("comptes?[- ]rendus? d'(?:entretien|evaluation)|dernieres evaluations|fiches? d'evaluation"));
        documents.put("Copie du permis de conduire", Regex.of("copie du permis"));
        documents.put(
                "Attestation RQTH",
                Regex.of("\\brqth\\b[^.]{0,20}(?:attestation|justificatif)|attestation[^.]{0,15}rqth"));
        return documents;
    }
}
