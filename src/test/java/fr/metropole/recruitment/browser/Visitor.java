package fr.metropole.recruitment.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One person at one browser window. */
final class Visitor {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final int MOST_HIDDEN = 9000;

    private final BrowserContext context;
    private final Page page;
    private final String test;
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final List<String> refused = new CopyOnWriteArrayList<>();
    private final List<String> waiting = new CopyOnWriteArrayList<>();

    Visitor(BrowserContext context, String test) {
        this.context = context;
        this.test = test;
        this.page = context.newPage();
        page.onPageError(failures::add);
        page.onConsoleMessage(this::note);
        page.onResponse(this::note);
        page.onRequest(request -> waiting.add(request.url()));
        page.onRequestFinished(request -> waiting.remove(request.url()));
        page.onRequestFailed(request -> waiting.remove(request.url()));
    }

    /** Calls that the server has not answered yet. */
    List<String> waitingCalls() {
        return waiting;
    }

    private void note(Response response) {
        if (response.status() >= 400) {
            refused.add(response.status() + " " + response.request().method() + " " + response.url());
        }
    }

    /** Calls that the server did not accept, for the message of a failed test. */
    List<String> refusedCalls() {
        return refused;
    }

    /** A refused call shows in the console as well; that is an answer, not a failure. */
    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            failures.add(message.text());
        }
    }

    /** Signs in on the product's own page. */
    Visitor signIn(String account) {
        page.navigate("/connexion");
        enter(account);
        return this;
    }

    private void enter(String account) {
        page.locator("#identifiant").fill(account);
        page.locator("#motdepasse").fill("demo");
        page.locator("main button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/connexion"));
    }

    Visitor visit(String path) {
        page.navigate(path);
        return this;
    }

    /** Opens Tasklist; somebody must be signed in. */
    Tasklist tasklist() {
        page.navigate("/camunda/app/tasklist/default/");
        return new Tasklist(page).ready();
    }

    Page page() {
        return page;
    }

    /** Keeps a picture of the whole page, to be looked at. */
    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(SCREENSHOTS.resolve(test + "-" + name + ".png")));
    }

    /** Keeps a picture of the whole window with the whole form in it: Tasklist scrolls its form inside the page. */
    void formPicture(String name) {
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        Object hidden = page.evaluate(
                "() => Math.max(0, ...[...document.querySelectorAll("
                        + "'.task-details, .task-details *, .modal, .modal-body')].map(one => one.scrollHeight - one.clientHeight))");
        page.setViewportSize(width, height + Math.min(MOST_HIDDEN, ((Number) hidden).intValue()));
        screenshot(name);
        page.setViewportSize(width, height);
    }

    List<String> scriptFailures() {
        return failures;
    }

    void close() {
        context.close();
    }
}
