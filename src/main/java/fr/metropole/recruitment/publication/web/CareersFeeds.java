package fr.metropole.recruitment.publication.web;

import fr.metropole.recruitment.publication.Employer;
import fr.metropole.recruitment.publication.NoticeView;
import fr.metropole.recruitment.publication.Vacancies;
import fr.metropole.recruitment.publication.Vacancy;
import fr.metropole.recruitment.publication.VacancyFacts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What programs read of the careers site: the map of its pages, the feed of new vacancies, and where robots may go. */
@RestController
class CareersFeeds {

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final MediaType XML = MediaType.parseMediaType("application/xml;charset=UTF-8");
    private static final CacheControl A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final Vacancies vacancies;
    private final Employer employer;
    private final Clock clock;

    CareersFeeds(Vacancies vacancies, Employer employer, Clock clock) {
        this.vacancies = vacancies;
        this.employer = employer;
        this.clock = clock;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        String text =
                """
                User-agent: *
                Allow: /offres
                Allow: /css/
                Allow: /images/
                Disallow: /
                Sitemap: %s
                """
                        .formatted(employer.address("/sitemap.xml"));
        return ResponseEntity.ok()
                .cacheControl(A_WHILE)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(text);
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> sitemap() {
        byte[] map = XmlText.write(xml -> {
            xml.open("urlset").attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
            xml.open("url").element("loc", employer.address("/offres")).close();
            for (Vacancy vacancy : vacancies.open()) {
                xml.open("url").element("loc", address(vacancy));
                xml.element("lastmod", String.valueOf(vacancy.notice().publishedOn()))
                        .close();
            }
            xml.close();
        });
        return ResponseEntity.ok().cacheControl(A_WHILE).contentType(XML).body(map);
    }

    @GetMapping("/offres/flux.atom")
    ResponseEntity<byte[]> feed() {
        List<Vacancy> open = vacancies.open();
        byte[] feed = XmlText.write(xml -> {
            xml.open("feed").attribute("xmlns", "http://www.w3.org/2005/Atom").attribute("xml:lang", "fr");
            xml.element("title", "Offres d’emploi – " + employer.name());
            xml.element("id", employer.address("/offres"));
            xml.element("updated", updated(open).toString());
            xml.open("author").element("name", employer.name()).close();
            link(xml, "alternate", employer.address("/offres"));
            link(xml, "self", employer.address("/offres/flux.atom"));
            open.forEach(vacancy -> entry(xml, vacancy));
            xml.close();
        });
        return ResponseEntity.ok().cacheControl(A_WHILE).contentType(ATOM).body(feed);
    }

    private void entry(XmlText xml, Vacancy vacancy) {
        NoticeView notice = vacancy.notice();
        xml.open("entry").element("title", notice.title());
        xml.element("id", "urn:uuid:" + UUID.nameUUIDFromBytes(notice.slug().getBytes(StandardCharsets.UTF_8)));
        xml.element("published", moment(notice.publishedOn()).toString());
        xml.element("updated", moment(notice.publishedOn()).toString());
        link(xml, "alternate", address(vacancy));
        xml.element(
                "summary",
                "Référence %s, candidatures jusqu’au %s. %s"
                        .formatted(
                                notice.reference().value(),
                                notice.closesOn() == null ? "" : VacancyFacts.day(notice.closesOn()),
                                VacancyFacts.summary(vacancy.sheet())));
        xml.close();
    }

    private static void link(XmlText xml, String relation, String address) {
        xml.open("link").attribute("rel", relation).attribute("href", address).close();
    }

    private Instant updated(List<Vacancy> open) {
        return open.stream()
                .map(vacancy -> vacancy.notice().publishedOn())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .map(this::moment)
                .orElse(Instant.EPOCH);
    }

    private Instant moment(@Nullable LocalDate day) {
        return day == null ? Instant.EPOCH : day.atStartOfDay(clock.getZone()).toInstant();
    }

    private String address(Vacancy vacancy) {
        return employer.address("/offres/" + vacancy.notice().slug());
    }
}
