package fr.metropole.recruitment.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;

/** Tasklist as a person uses it. */
final class Tasklist {

    private static final Pattern LISTED = Pattern.compile("/filter/[^/]+/list");

    private static final String REFUSAL = "[notifications-panel] .alert-danger";

    private final Page page;

    Tasklist(Page page) {
        this.page = page;
    }

    Tasklist ready() {
        page.locator(".task-filters .task-filter").first().waitFor();
        return this;
    }

    List<String> filters() {
        return texts(page.locator(".task-filters .task-filter h4"));
    }

    Tasklist filter(String name) {
        page.locator(".task-filters .task-filter h4 a").getByText(name).first().click();
        page.locator(".task-filters .task-filter.active").getByText(name).waitFor();
        return this;
    }

    /** Names of the listed tasks. */
    List<String> tasks() {
        page.locator(".tasks-list li.task, .tasks-list .no-tasks, .tasks-list .well")
                .first()
                .waitFor();
        return texts(page.locator(".tasks-list li.task h4"));
    }

    /** Opens the first listed task of that name. */
    Tasklist open(String task) {
        page.locator(".tasks-list li.task")
                .filter(new Locator.FilterOptions().setHasText(task))
                .first()
                .click();
        page.locator(".task-details h2.task").getByText(task).waitFor();
        return this;
    }

    /** Opens the listed task of a case; the list shows the case reference under each task. */
    Tasklist openCase(String reference) {
        Locator task = page.locator(".tasks-list li.task")
                .filter(new Locator.FilterOptions().setHasText(reference))
                .first();
        task.click();
        return formReady();
    }

    /** Opens a task of a case, which is on the person's own list or on that of his groups; then it is claimed. */
    Tasklist take(String task, String reference) {
        for (int attempt = 0; attempt < 3; attempt++) {
            if (find("Mon service", task, reference) || find("Mes tâches", task, reference)) {
                page.locator(".task-details button.claim, .task-details .unclaim")
                        .first()
                        .waitFor();
                return shows(".task-details button.claim") ? claim() : formReady();
            }
        }
        throw new AssertionError("« %s » of %s is on no list of this person".formatted(task, reference));
    }

    private boolean find(String filter, String task, String reference) {
        // away from the filters, whose tooltips would lie over the next one
        page.mouse().move(900, 600);
        page.waitForResponse(answer -> LISTED.matcher(answer.url()).find(), () -> filter(filter));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        tasks();
        Stillness.of(page.locator(".tasks-list").first());
        Locator card = page.locator(".tasks-list li.task")
                .filter(new Locator.FilterOptions().setHasText(task))
                .filter(new Locator.FilterOptions().setHasText(reference));
        if (card.count() == 0) {
            return false;
        }
        card.first().click();
        page.locator(".task-details h2.task").getByText(task).waitFor();
        return true;
    }

    Tasklist claim() {
        page.locator(".task-details button.claim").click();
        page.locator(".task-details .unclaim").waitFor();
        return formReady();
    }

    /** Tasklist may draw a form twice while its answers arrive; what is typed in between would be lost. */
    private Tasklist formReady() {
        page.locator(".task-details .fjs-container .fjs-form-field").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Stillness.of(page.locator(".task-details").first());
        return this;
    }

    FilledForm form() {
        return new FilledForm(page, page.locator(".task-details .fjs-container"));
    }

    Tasklist tab(String name) {
        page.locator(".task-details .nav-tabs, .task-details .tabbed-content")
                .getByText(name)
                .first()
                .click();
        return this;
    }

    /** Opens the dialog that starts a process. */
    List<String> startable() {
        page.locator(".start-process-action a").click();
        page.locator(".modal .processes a, .modal .well:not(.ng-hide)").first().waitFor();
        return texts(page.locator(".modal .processes a"));
    }

    FilledForm startForm(String process) {
        page.locator(".modal .processes a").getByText(process).first().click();
        return new FilledForm(page, page.locator(".modal .fjs-container"));
    }

    Tasklist start() {
        page.locator(".modal-footer .btn-primary").click();
        return this;
    }

    Tasklist save() {
        page.locator(".task-details .form-actions .btn-default").click();
        return this;
    }

    boolean canComplete() {
        return page.locator(".task-details .form-actions .btn-primary").isEnabled();
    }

    Tasklist complete() {
        page.locator(".task-details .form-actions .btn-primary").click();
        return this;
    }

    /** Completes the task. @return what the server refuses, or nothing */
    String completeOrRefusal() {
        complete();
        page.waitForCondition(() -> !shows(".task-details .fjs-container") || shows(REFUSAL));
        return shows(REFUSAL) ? notification() : "";
    }

    /** The next message that Tasklist shows, title and text. */
    String notification() {
        Locator message = page.locator("[notifications-panel] .alert").last();
        message.waitFor();
        return message.innerText().replaceAll("\\s+", " ").strip();
    }

    void signOut() {
        page.locator(".account .dropdown-toggle").click();
        page.locator(".account .logout a").click();
        page.waitForURL(url -> url.contains("/connexion"));
    }

    boolean shows(String selector) {
        return page.locator(selector).first().isVisible();
    }

    Tasklist waitUntilGone(String selector) {
        page.locator(selector).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        return this;
    }

    private static List<String> texts(Locator found) {
        return found.allInnerTexts().stream().map(String::strip).toList();
    }
}
