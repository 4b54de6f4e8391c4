package fr.metropole.recruitment.organisation.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Opens the pages of the organisation to the head of HR and the technical administrator only. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class OrganisationAccess {

    /** Marks a page that only those two may use. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyAuthority('drh', 'camunda-admin')")
    @interface ForKeepers {}
}
