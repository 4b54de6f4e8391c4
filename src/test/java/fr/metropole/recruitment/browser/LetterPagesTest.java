package fr.metropole.recruitment.browser;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The letters and mails as HR reads them, on a desk and on a telephone. */
@Tag("browser")
class LetterPagesTest extends BrowserTest {

    private static final String OPEN_SOME =
            "document.querySelectorAll('details').forEach((one, at) => one.open = at < 4)";

    @Test
    void areReadBeforeTheyLeave() {
        for (int width : new int[] {DESKTOP, PHONE}) {
            Visitor hr = visitor(width).signIn("rh.recrutement");
            for (String path : new String[] {"/courriers", "/courriers/modeles", "/courriels"}) {
                Page page = hr.visit(path).page();
                page.evaluate(OPEN_SOME);
                new Keyboard(page).noViolation();
                new Keyboard(page).fitsTheWidth();
                hr.screenshot(path.substring(1).replace('/', '-') + "-" + width);
            }
        }
    }
}
