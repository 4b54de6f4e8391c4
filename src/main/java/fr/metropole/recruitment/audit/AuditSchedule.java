package fr.metropole.recruitment.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Anchors are taken at an interval. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuditSchedule {}
