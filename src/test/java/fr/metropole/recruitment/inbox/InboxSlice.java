package fr.metropole.recruitment.inbox;

import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The inbox on top of the applications with their real processes. */
@Configuration
@TestComponent
@ComponentScan(
        basePackageClasses = Inbox.class,
        excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestComponent.class))
@EntityScan(basePackageClasses = Inbox.class)
@ConfigurationPropertiesScan(basePackageClasses = Inbox.class)
@EnableJpaRepositories(basePackageClasses = Inbox.class)
public class InboxSlice {}
