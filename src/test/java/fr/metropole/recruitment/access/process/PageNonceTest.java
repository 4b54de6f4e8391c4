package fr.metropole.recruitment.access.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

/** Two people open a page at the same moment: each keeps the nonce of his own page. */
class PageNonceTest {

    private final MockServletContext common = new MockServletContext();

    @Test
    void eachPageReadsTheNonceItWasGiven() throws Exception {
        common.setAttribute("engine", "default");

        open(first -> {
            first.setAttribute(PageNonce.NONCE, "one");
            open(second -> {
                second.setAttribute(PageNonce.NONCE, "two");
                assertThat(second.getAttribute(PageNonce.NONCE)).isEqualTo("two");
            });
            assertThat(first.getAttribute(PageNonce.NONCE)).isEqualTo("one");
            assertThat(first.getAttribute("engine")).as("all else is common").isEqualTo("default");
        });

        assertThat(common.getAttribute(PageNonce.NONCE)).isNull();
    }

    private interface Page {
        void draw(ServletContext context) throws IOException, ServletException;
    }

    private void open(Page page) throws IOException, ServletException {
        new PageNonce()
                .doFilter(
                        new MockHttpServletRequest(common),
                        new MockHttpServletResponse(),
                        (ServletRequest request, jakarta.servlet.ServletResponse response) ->
                                page.draw(request.getServletContext()));
    }
}
