package fr.metropole.recruitment.access.web;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who passes which door. Patterns are matched by path, not by Spring MVC: behind two of the doors stand Camunda's own
 * servlets, which a plain string pattern would miss. What no earlier chain names falls to the last one, which is closed.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfig {

    private static final String SIGN_IN = "/connexion";
    private static final String SIGN_OUT = "/deconnexion";

    /** Open to everybody: the careers site, what pages are made of, and the questions of a monitor. */
    private static final String[] OPEN = {
        SIGN_IN,
        "/offres",
        "/offres/**",
        "/suivi/**",
        "/css/**",
        "/js/**",
        "/images/**",
        "/fonts/**",
        "/webjars/**",
        "/favicon.ico",
        "/robots.txt",
        "/sitemap.xml",
        "/actuator/health",
        "/actuator/health/**",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml",
        "/error"
    };

    private final ApiEntry apiEntry;

    SecurityConfig(ApiEntry apiEntry) {
        this.apiEntry = apiEntry;
    }

    /** The engine's REST interface: HTTP Basic, no session. */
    @Bean
    @Order(1)
    SecurityFilterChain engineRest(HttpSecurity http) throws Exception {
        return http.securityMatcher(path("/engine-rest/**"))
                .authorizeHttpRequests(any -> any.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(apiEntry))
                .exceptionHandling(refused -> refused.accessDeniedHandler(apiEntry))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Tasklist, Cockpit, Admin: the session of the sign-in page; they bring their own protection against forged posts. */
    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http) throws Exception {
        RequestMatcher calls = path("/camunda/api/**");
        return http.securityMatcher(path("/camunda/**"))
                .authorizeHttpRequests(any -> any.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(apiEntry, calls)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(SIGN_IN), AnyRequestMatcher.INSTANCE)
                        .accessDeniedHandler(apiEntry))
                .logout(out -> SignOut.clearing(out)
                        .logoutRequestMatcher(PathPatternRequestMatcher.withDefaults()
                                .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout"))
                        .logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler(
                                org.springframework.http.HttpStatus.NO_CONTENT)))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(headers ->
                        headers.frameOptions(FrameOptionsConfig::sameOrigin).cacheControl(cache -> cache.disable()))
                .build();
    }

    /** Our API: session or HTTP Basic; a browser's session needs the token against forged posts. */
    @Bean
    @Order(3)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http.securityMatcher(path("/api/**"))
                .authorizeHttpRequests(any -> any.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(path("/api/public/**"))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(apiEntry))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(apiEntry).accessDeniedHandler(apiEntry))
                .csrf(csrf -> csrf.ignoringRequestMatchers(path("/api/public/**"), SecurityConfig::sendsItsPassword))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(PageHeaders::protect)
                .build();
    }

    /** Our pages, and everything that no chain above named. */
    @Bean
    @Order(4)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(any -> any.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(paths(OPEN))
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter("identifiant")
                        .passwordParameter("motdepasse")
                        .failureUrl(SIGN_IN + "?erreur"))
                .logout(out -> SignOut.clearing(out).logoutUrl(SIGN_OUT).logoutSuccessUrl(SIGN_IN + "?deconnecte"))
                // visitors of the careers site hold no session that a forged post could ride on, and a private link is
                // a
                // secret that no other site knows
                .csrf(csrf -> csrf.ignoringRequestMatchers(path("/offres/**"), path("/suivi/**")))
                .headers(PageHeaders::protect)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SIGN_IN)))
                .build();
    }

    private static boolean sendsItsPassword(jakarta.servlet.http.HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, "Basic ", 0, "Basic ".length());
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private static RequestMatcher[] paths(String... patterns) {
        return java.util.Arrays.stream(patterns).map(SecurityConfig::path).toArray(RequestMatcher[]::new);
    }
}
