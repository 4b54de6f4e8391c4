package fr.metropole.recruitment.access.web;

import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.CACHE;
import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.STORAGE;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;

/**
 * Signing out empties the browser's storage too: Tasklist keeps unfinished forms there, and computers are shared. Browsers
 * obey on secure addresses and on localhost; the signed-out page clears by script what is left elsewhere.
 */
final class SignOut {

    private SignOut() {}

    static LogoutConfigurer<HttpSecurity> clearing(LogoutConfigurer<HttpSecurity> signOut) {
        return signOut.addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(STORAGE, CACHE)))
                .addLogoutHandler(SignOut::alwaysStorage)
                .invalidateHttpSession(true)
                .deleteCookies("JSESSIONID");
    }

    /** The stock writer keeps silent on plain HTTP, where localhost counts as secure for browsers. */
    private static void alwaysStorage(
            jakarta.servlet.http.HttpServletRequest request,
            jakarta.servlet.http.HttpServletResponse response,
            org.springframework.security.core.Authentication agent) {
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }
}
