package fr.metropole.recruitment.access.web;

import java.util.Optional;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts {@link ContainerErrorValve} in place of the English page with which Tomcat answers what it cannot read. */
@Component
class ContainerErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> Optional.ofNullable(context.getParent())
                .filter(StandardHost.class::isInstance)
                .map(StandardHost.class::cast)
                .ifPresent(host -> host.setErrorReportValveClass(ContainerErrorValve.class.getName())));
    }
}
