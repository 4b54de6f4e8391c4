package fr.metropole.recruitment.access.process;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each page of the engine's web applications a script nonce of its own. They keep it in the servlet context, one for
 * everybody: of two people who opened a page at once, one got the header of the other, his browser refused every script,
 * and the page stayed empty.
 */
final class PageNonce extends OncePerRequestFilter {

    static final String NONCE = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Page(request), response);
    }

    /** A request whose servlet context is the common one, but for the nonce. */
    private static final class Page extends HttpServletRequestWrapper {

        private final ServletContext context;
        private @Nullable Object nonce;

        Page(HttpServletRequest request) {
            super(request);
            ServletContext common = request.getServletContext();
            context = (ServletContext) Proxy.newProxyInstance(
                    PageNonce.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, method, given) -> call(common, method, given));
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        private @Nullable Object call(ServletContext common, Method method, Object @Nullable [] given)
                throws Throwable {
            if (given != null && NONCE.equals(given[0])) {
                if (method.getName().equals("setAttribute")) {
                    nonce = given[1];
                }
                return method.getReturnType() == void.class ? null : nonce;
            }
            try {
                return method.invoke(common, given);
            } catch (InvocationTargetException failure) {
                throw failure.getCause() == null ? failure : failure.getCause();
            }
        }
    }
}
