package fr.metropole.recruitment.offer;

import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.mock;

import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.application.Neighbours;
import fr.metropole.recruitment.completion.Completions;
import fr.metropole.recruitment.mail.Letters;
import fr.metropole.recruitment.organisation.Deciders;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.process.TaskDeadlines;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.publication.Notices;
import fr.metropole.recruitment.requisition.CaseLegalBasis;
import fr.metropole.recruitment.requisition.LegalBasisOfTest;
import fr.metropole.recruitment.requisition.NeedHeading;
import fr.metropole.recruitment.requisition.Requisitions;
import fr.metropole.recruitment.requisition.process.CaseDeciders;
import fr.metropole.recruitment.selection.Selections;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Offer and completion with the real engine, letters and database; the earlier steps of the path are {@link EarlierSteps}. */
@SpringBootConfiguration
@TestComponent
@EnableAutoConfiguration
@ComponentScan(
        basePackageClasses = {Offers.class, Completions.class, Letters.class, UserTaskHandler.class},
        excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestComponent.class))
@EntityScan(basePackageClasses = {Offers.class, Completions.class, Letters.class})
@EnableJpaRepositories(basePackageClasses = {Offers.class, Completions.class, Letters.class})
@EnableConfigurationProperties(TaskDeadlines.class)
@ConfigurationPropertiesScan(basePackageClasses = Letters.class)
@Import({CaseDeciders.class, CurrentAgent.class, NeedHeading.class})
public class OfferSlice {

    @Bean
    CandidatesOfTest applications(Letters letters) {
        return new CandidatesOfTest(letters);
    }

    @Bean
    EarlierSteps earlierSteps(CandidatesOfTest candidates) {
        return new EarlierSteps(candidates);
    }

    @Bean
    Requisitions requisitions(EarlierSteps steps) {
        return steps.requisitions();
    }

    @Bean
    CaseLegalBasis law(Requisitions requisitions) {
        return new LegalBasisOfTest(requisitions);
    }

    @Bean
    Notices notices(EarlierSteps steps) {
        return steps.published();
    }

    @Bean
    Selections selections(EarlierSteps steps) {
        return steps.selections();
    }

    @Bean
    Deciders deciders() {
        return Neighbours.deciders();
    }

    /** Knows nobody: titles then show as user ids. */
    @Bean
    Organisation organisation() {
        return mock(Organisation.class, CALLS_REAL_METHODS);
    }
}
