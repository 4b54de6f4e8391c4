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
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
        assertThat(posting.path("title").asText()).isEqualTo("Urbaniste (H/F)");
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

    private static String text(Page page, String path) {
        return page.request().get(path).text();
    }
}
