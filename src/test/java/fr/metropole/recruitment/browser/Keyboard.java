package fr.metropole.recruitment.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A person without a mouse, and the rules of accessibility for each page that he reads. */
record Keyboard(Page page) {

    private static final int MOST_STEPS = 220;

    /** Goes on with the tab key until the element has the focus. */
    void tabTo(Locator target) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if ((boolean) target.evaluate("one => one === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + target);
    }

    /** Replaces what stands in a field. */
    void type(String field, String text) {
        tabTo(page.locator(field));
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(text);
    }

    /** Goes to a link or a button and presses the enter key. */
    void activate(Locator target) {
        tabTo(target);
        page.keyboard().press("Enter");
    }

    /** @param text of the link or button, or part of it */
    void activate(String selector, String text) {
        activate(page.locator(selector, new Page.LocatorOptions().setHasText(text))
                .first());
    }

    /** No rule of axe is broken on the page as it stands. */
    void noViolation() {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    /** Nothing stands out at the right: a phone never scrolls sideways. */
    void fitsTheWidth() {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("width of %s", page.url())
                .isEqualTo(true);
    }
}
