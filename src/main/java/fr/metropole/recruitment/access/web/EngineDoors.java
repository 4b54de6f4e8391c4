package fr.metropole.recruitment.access.web;

import fr.metropole.recruitment.access.CurrentAgent;
import jakarta.servlet.Filter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sets guard and error answers before both doors of the engine's REST interface, behind the security chains. */
@Configuration(proxyBeanMethods = false)
class EngineDoors {

    /** Behind the security chains (-100), before the filters that hand the sign-in to the engine (200). */
    private static final int ORDER = 100;

    @Bean
    FilterRegistrationBean<Filter> engineGuard(CurrentAgent agent, ProblemWriter problems) {
        return before(new EngineGuard(agent, problems), ORDER);
    }

    @Bean
    FilterRegistrationBean<Filter> engineErrors(ProblemWriter problems, Incidents incidents) {
        return before(new EngineErrors(problems, incidents), ORDER + 1);
    }

    private static FilterRegistrationBean<Filter> before(Filter filter, int order) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        registration.setOrder(order);
        return registration;
    }
}
