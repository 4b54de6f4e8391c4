package fr.metropole.recruitment.access.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.access.Accounts;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** One sign-in for pages and Tasklist, in a browser's way: cookies, redirects, tokens. */
class SignInTest extends ProbeApplication {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    @Autowired
    private IdentityService identity;

    @Autowired
    private Accounts accounts;

    private final CookieManager cookies = new CookieManager();

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/camunda/app/tasklist/default/", "/camunda/app/cockpit/default/", "/dossiers"})
    void aPageLeadsToTheSignInPage(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/connexion");
    }

    @Test
    void oneSignInOpensPagesAndTasklistAndSignOutClosesBoth() throws Exception {
        openTask("dgs", "drh");
        assertThat(signIn("dgs", "demo").headers().firstValue("Location").orElseThrow())
                .endsWith("/");

        HttpResponse<String> home = get("/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("Sonder", "MGP TEST 1", "Déconnexion");
        assertThat(get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(get("/camunda/api/engine/engine/default/task").body()).contains("Sonder");

        HttpResponse<String> out = post("/deconnexion", "_csrf=" + token(home.body()));
        assertThat(out.headers().firstValue("Clear-Site-Data").orElseThrow()).contains("\"storage\"");
        assertThat(get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
        assertThat(get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void signingOutOfTasklistSignsOutEverywhere() throws Exception {
        signIn("finances", "demo");
        HttpResponse<String> out = post("/camunda/api/admin/auth/user/default/logout", "");
        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(out.headers().firstValue("Clear-Site-Data").orElseThrow()).contains("\"storage\"");
        assertThat(get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void aWrongPasswordIsSaidInFrenchWithoutSayingWhichWasWrong() throws Exception {
        assertThat(signIn("assemblees", "wrong")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/connexion?erreur");
        assertThat(get("/connexion?erreur").body()).contains("Identifiant ou mot de passe incorrect");
    }

    @Test
    void aForgedPostOfABrowserIsRefused() throws Exception {
        signIn("directeur.daden", "demo");
        assertThat(post("/deconnexion", "").statusCode()).isEqualTo(403);
        assertThat(post("/api/unknown", "").statusCode()).isEqualTo(403);
        assertThat(post("/camunda/api/engine/engine/default/task", "{}").statusCode())
                .isEqualTo(403);
    }

    @Test
    void theAuditAsksCockpitAndChangesNothingThere() throws Exception {
        String own = "/camunda/api/cockpit/plugin/base/default/";
        String engine = "/camunda/api/engine/engine/default/";
        signIn("auditeur", "demo");
        get("/camunda/app/cockpit/default/");
        assertThat(postAsCockpit(own + "incident/count").statusCode()).isEqualTo(200);
        assertThat(postAsCockpit(own + "process-instance/count").statusCode()).isEqualTo(200);
        assertThat(postAsCockpit(engine + "process-instance/count").statusCode())
                .isEqualTo(200);
        assertThat(postAsCockpit(engine + "process-instance/suspended").statusCode())
                .isEqualTo(403);
        assertThat(postAsCockpit(own + "process-instance/1/restart").statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> postAsCockpit(String path) throws IOException, InterruptedException {
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .findFirst()
                .orElseThrow()
                .getValue();
        return browser.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", token)
                        .POST(BodyPublishers.ofString("{}"))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    void ourPagesTellBrowsersWhatTheyMayDo() throws Exception {
        var headers = get("/connexion").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'self'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @Test
    void aChangedPasswordCountsAtOnce() {
        User user = identity.newUser("passager");
        user.setPassword("première-phrase-de-passe");
        identity.saveUser(user);
        assertThat(accounts.signIn("passager", "première-phrase-de-passe")).isPresent();

        User known = identity.createUserQuery().userId("passager").singleResult();
        known.setPassword("seconde-phrase-de-passe");
        identity.saveUser(known);

        assertThat(accounts.signIn("passager", "première-phrase-de-passe")).isEmpty();
        identity.deleteUser("passager");
    }

    @Test
    void passwordsAreKeptAsBcrypt() {
        User user = identity.createUserQuery().userId("autorite").singleResult();
        assertThat(((org.camunda.bpm.engine.impl.persistence.entity.UserEntity) user).getPassword())
                .startsWith("{BCRYPT}$2");
    }

    private HttpResponse<String> signIn(String user, String password) throws Exception {
        String token = token(get("/connexion").body());
        return post("/connexion", "identifiant=" + user + "&motdepasse=" + password + "&_csrf=" + token);
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        assertThat(found.find()).as("a token against forged posts in the page").isTrue();
        return URLEncoder.encode(found.group(1), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        URI address = as("").address();
        return HttpRequest.newBuilder(address.resolve(path)).header("Accept", "text/html, application/json;q=0.9");
    }
}
