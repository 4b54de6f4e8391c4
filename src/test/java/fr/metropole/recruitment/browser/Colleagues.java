package fr.metropole.recruitment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** The people of a case, each at a window of Tasklist that stays open from task to task. */
final class Colleagues {

    private final Map<String, Visitor> windows = new HashMap<>();
    private final Function<String, Visitor> signedIn;
    private final Map<String, List<String>> faults = new LinkedHashMap<>();
    private int pictures;

    /** @param signedIn opens a window for an account */
    Colleagues(Function<String, Visitor> signedIn) {
        this.signedIn = signedIn;
    }

    Tasklist at(String account) {
        Visitor window = windows.computeIfAbsent(account, signedIn);
        try {
            return window.tasklist();
        } catch (PlaywrightException late) {
            throw new AssertionError(
                    "the list of " + account + " waits for " + window.waitingCalls() + window.scriptFailures(), late);
        }
    }

    /** Keeps a picture of what an account has before it, numbered in the order of the walk. */
    void picture(String account, String name) {
        windows.computeIfAbsent(account, signedIn)
                .formPicture("%02d-%s-%s".formatted(++pictures, account, name.replaceAll("[^\\p{L}0-9+]+", "-")));
    }

    /** Notes what a form shows that it should not. */
    void look(String name, FilledForm form) {
        List<String> found = FrenchForm.faults(form.text());
        if (!found.isEmpty()) {
            faults.put(name, found);
        }
    }

    /** What no form should have shown, by the name of its task. */
    Map<String, List<String>> faults() {
        return faults;
    }

    /**
     * One task of a case: found on the person's list, looked at, filled and completed.
     *
     * @param reference as the card of the task shows it: a case reference or an application number
     */
    void complete(String account, String task, String reference, Consumer<FilledForm> fill) {
        Tasklist tasklist = at(account).take(task, reference);
        look(task, tasklist.form());
        fill.accept(tasklist.form());
        look(task, tasklist.form());
        picture(account, task);
        String refusal = tasklist.completeOrRefusal();
        assertThat(refusal)
                .as("%s refused: %s", task, windows.get(account).refusedCalls())
                .isEmpty();
        // an open list asks the server every few seconds; nobody looks at this one now
        windows.get(account).visit("about:blank");
    }
}
