package fr.metropole.recruitment.access.process;

import fr.metropole.recruitment.access.CurrentAgent;
import jakarta.servlet.Filter;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The servlet filters that join our sign-in with the engine; all run behind the security chains. */
@Configuration(proxyBeanMethods = false)
class EngineWeb {

    private static final int BEHIND_SECURITY = 200;

    @Bean
    FilterRegistrationBean<Filter> webappSignIn() {
        FilterRegistrationBean<Filter> filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.addInitParameter("authentication-provider", WebappSignIn.class.getName());
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*", "/camunda/lib/*");
        filter.setOrder(BEHIND_SECURITY);
        return filter;
    }

    @Bean
    FilterRegistrationBean<PageNonce> pageNonce() {
        FilterRegistrationBean<PageNonce> filter = new FilterRegistrationBean<>(new PageNonce());
        filter.addUrlPatterns("/camunda/app/*");
        filter.setOrder(BEHIND_SECURITY - 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<EngineActor> engineActor(IdentityService identity, CurrentAgent agent) {
        FilterRegistrationBean<EngineActor> filter = new FilterRegistrationBean<>(new EngineActor(identity, agent));
        filter.addUrlPatterns("/*");
        filter.setOrder(BEHIND_SECURITY + 1);
        return filter;
    }
}
