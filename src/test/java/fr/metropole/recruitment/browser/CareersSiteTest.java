package fr.metropole.recruitment.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import fr.metropole.recruitment.core.CaseReference;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The careers site in a browser: found, read, shared, closed; nothing of the inside, no violation that axe can find. */
@Tag("browser")
class CareersSiteTest extends BrowserTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private CaseReference open(String title) {
        return vacancies.publish("OFFRE " + NUMBERS.incrementAndGet(), title);
    }

    @Test
    void aVacancyIsFoundByWordsWithoutAccentsAndByFilters() {
        open("Géomaticien (H/F)");
        open("Archiviste (H/F)");
        Page page = visitor(PHONE).visit("/offres?q=geomaticien").page();
        assertThat(page.locator(".vacancies li")).hasCount(1);
        assertThat(page.locator(".vacancies")).containsText("Géomaticien");
        page.locator("#q").fill("introuvable");
        page.locator("form.search button").click();
        assertThat(page.locator("[role=status]")).containsText("Aucune offre ne correspond");
        page.locator("#q").fill("archiviste");
        page.locator("#categorie").selectOption("A");
        page.locator("form.search button").click();
        assertThat(page.locator(".vacancies li")).hasCount(1);
        assertThat(page.url()).contains("categorie=A");
    }

    @Test
    void theVacancyTellsSearchEnginesWhatTheyAskFor() throws Exception {
        CaseReference reference = open("Urbaniste (H/F)");
        Page page = visitor().visit("/offres/" + reference.slug()).page();
        JsonNode posting = new ObjectMapper()
                .readTree(page.locator("script[type='application/ld+json']").textContent());
        assertThat(posting.path("@type").asText()).isEqualTo("JobPosting");
        assertThat(posting.path("@context").asText()).isEqualTo("https://schema.org/");
        assertThat(posting.path("title").asText()).isEqualTo("Urbaniste (H/F)");
        assertThat(LocalDate.parse(posting.path("datePosted").asText())).isBeforeOrEqualTo(LocalDate.now());
        assertThat(OffsetDateTime.parse(posting.path("validThrough").asText())).isAfter(OffsetDateTime.now());
        assertThat(posting.path("employmentType"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("FULL_TIME", "TEMPORARY");
        assertThat(posting.path("identifier").path("value").asText()).isEqualTo(reference.value());
        assertThat(posting.path("jobLocation")
                        .path("address")
                        .path("addressCountry")
                        .asText())
                .isEqualTo("FR");
        assertThat(posting.path("directApply").asBoolean()).isTrue();
        assertThat(posting.path("validThrough").asText()).contains("T23:59:59+0");
        assertThat(posting.path("hiringOrganization").path("name").asText()).isNotBlank();
        assertThat(posting.path("jobLocation")
                        .path("address")
                        .path("postalCode")
                        .asText())
                .isEqualTo("75013");
        assertThat(posting.path("description").asText()).contains("<h2>Profil recherché</h2>");
        assertThat(page.locator("meta[property='og:title']").getAttribute("content"))
                .isEqualTo("Urbaniste (H/F)");
        for (String tag : List.of("og:type", "og:url", "og:description", "og:site_name", "og:locale", "og:image")) {
            assertThat(page.locator("meta[property='" + tag + "']").getAttribute("content"))
                    .as(tag)
                    .isNotBlank();
        }
        String picture = page.locator("meta[property='og:image']")
                .getAttribute("content")
                .replaceFirst("^https?://[^/]+", "");
        assertThat(page.request().get(picture).headers()).containsEntry("content-type", "image/png");
        assertThat(page.locator("link[rel=canonical]").getAttribute("href")).endsWith("/offres/" + reference.slug());
    }

    @Test
    void nothingInsideIsReachableFromIt() {
        CaseReference reference = open("Paysagiste (H/F)");
        Page page = visitor().visit("/offres/" + reference.slug()).page();
        Locator links = page.locator("a[href]");
        List<String> addresses = links.all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(address -> address.startsWith("/"))
                .toList();
        assertThat(addresses).isNotEmpty().allMatch(address -> address.startsWith("/offres"));
        assertThat(page.content()).doesNotContain("AG-0042").doesNotContain("chef.innovation");
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void feedsAndRobotsKnowTheOpenVacanciesOnly() {
        CaseReference shown = open("Hydrologue (H/F)");
        CaseReference gone = open("Fermée (H/F)");
        vacancies.close(gone);
        Page page = visitor().page();
        String map = text(page, "/sitemap.xml");
        String feed = text(page, "/offres/flux.atom");
        assertThat(map).contains("/offres/" + shown.slug() + "<").doesNotContain("/offres/" + gone.slug() + "<");
        assertThat(feed).contains("Hydrologue").doesNotContain("Fermée");
        wellFormedMap(map);
        wellFormedFeed(feed);
        assertThat(text(page, "/robots.txt")).contains("Disallow: /\n", "Allow: /offres", "Sitemap:");
    }

    @Test
    void aClosedVacancyIsGoneAndLeadsToTheOpenOnes() {
        CaseReference closed = open("Close (H/F)");
        open("Encore ouverte (H/F)");
        vacancies.close(closed);
        Page page = visitor().page();
        for (String path : List.of("", "/avis.pdf", "/avis.docx")) {
            APIResponse answer = page.request()
                    .get(
                            "/offres/" + closed.slug() + path,
                            RequestOptions.create().setMaxRedirects(0));
            assertThat(answer.status()).as(path).isEqualTo(410);
        }
        page.navigate("/offres/" + closed.slug());
        assertThat(page.locator("main")).containsText("Encore ouverte");
        assertThat(page.request().get("/offres/inconnue").status()).isEqualTo(404);
        assertThat(page.request().get("/offres/inconnue/avis.pdf").status()).isEqualTo(404);
    }

    @Test
    void theNoticeComesAsPdfAndDocx() {
        CaseReference reference = open("Documentaliste (H/F)");
        Page page = visitor().page();
        assertThat(page.request()
                        .get("/offres/" + reference.slug() + "/avis.pdf")
                        .body())
                .startsWith("%PDF".getBytes());
        assertThat(page.request()
                        .get("/offres/" + reference.slug() + "/avis.docx")
                        .body())
                .startsWith("PK".getBytes());
    }

    @Test
    void axeFindsNothingAndNothingOverflows() {
        CaseReference reference = open("Accessible (H/F)");
        for (int width : new int[] {DESKTOP, PHONE}) {
            Visitor visitor = visitor(width);
            for (String path : List.of(
                    "/offres",
                    "/offres/" + reference.slug(),
                    "/offres/donnees-personnelles",
                    "/offres/accessibilite",
                    "/offres/inconnue")) {
                Page page = visitor.visit(path).page();
                new Keyboard(page).noViolation();
                new Keyboard(page).fitsTheWidth();
                visitor.screenshot(path.replace('/', '-') + "-" + width);
            }
        }
    }

    /** What the protocol of sitemaps asks for: a full address in every entry, a day in the form of W3C. */
    private static void wellFormedMap(String map) {
        Document read = Jsoup.parse(map, Parser.xmlParser());
        assertThat(read.root().firstElementChild().attr("xmlns"))
                .isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        assertThat(read.select("url")).isNotEmpty().allSatisfy(url -> assertThat(
                        URI.create(url.select("> loc").text()).isAbsolute())
                .isTrue());
        assertThat(read.select("lastmod")).isNotEmpty().allSatisfy(day -> assertThat(LocalDate.parse(day.text()))
                .isNotNull());
    }

    /** What RFC 4287 asks for: id, title and moment of feed and entries, an author, its own address, ids that differ. */
    private static void wellFormedFeed(String feed) {
        Element read = Jsoup.parse(feed, Parser.xmlParser()).root().firstElementChild();
        assertThat(read.attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(read.select("> author > name").text()).isNotBlank();
        assertThat(read.select("> link[rel=self]").attr("href")).endsWith("/offres/flux.atom");
        List<Element> entries = read.select("> entry");
        assertThat(entries)
                .isNotEmpty()
                .extracting(entry -> entry.select("> id").text())
                .doesNotHaveDuplicates();
        for (Element one : Stream.concat(Stream.of(read), entries.stream()).toList()) {
            assertThat(one.select("> id")).hasSize(1);
            assertThat(one.select("> title").text()).isNotBlank();
            assertThat(Instant.parse(one.select("> updated").text())).isBefore(Instant.now());
            assertThat(URI.create(one.select("> link[rel=alternate]").attr("href"))
                            .isAbsolute())
                    .isTrue();
        }
    }

    private static String text(Page page, String path) {
        return page.request().get(path).text();
    }
}
