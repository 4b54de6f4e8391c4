package fr.metropole.recruitment.browser;

import com.microsoft.playwright.Locator;

/** Waits until a part of a page has stopped changing: what its scripts still had to draw is drawn then. */
final class Stillness {

    private static final String NOTHING_CHANGED =
            """
            part => new Promise(done => {
                const still = () => { watch.disconnect(); done(); };
                let timer = setTimeout(still, 150);
                const watch = new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(still, 150); });
                watch.observe(part, {subtree: true, childList: true, attributes: true, characterData: true});
            })
            """;

    private Stillness() {}

    static void of(Locator part) {
        part.evaluate(NOTHING_CHANGED);
    }
}
