package fr.metropole.recruitment.application;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.metropole.recruitment.access.Accounts;
import fr.metropole.recruitment.access.CurrentAgent;
import fr.metropole.recruitment.access.Groups;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.core.Refusal;
import fr.metropole.recruitment.document.Documents;
import fr.metropole.recruitment.mail.Letters;
import fr.metropole.recruitment.organisation.Deciders;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.organisation.PersonView;
import fr.metropole.recruitment.process.TaskDeadlines;
import fr.metropole.recruitment.process.UserTaskHandler;
import fr.metropole.recruitment.publication.Employer;
import fr.metropole.recruitment.publication.Notices;
import fr.metropole.recruitment.publication.Vacancies;
import fr.metropole.recruitment.requisition.NeedHeading;
import fr.metropole.recruitment.requisition.Requisitions;
import fr.metropole.recruitment.requisition.process.CaseDeciders;
import fr.metropole.recruitment.retention.Erasures;
import fr.metropole.recruitment.retention.RetentionPeriods;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

/** This module with the real engine, documents, letters and database; the earlier steps of the path are {@link Neighbours}. */
@SpringBootConfiguration
@TestComponent
@EnableAutoConfiguration
@ComponentScan(
        basePackageClasses = {Applications.class, Documents.class, Letters.class, Erasures.class, UserTaskHandler.class
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestComponent.class))
@EntityScan(basePackageClasses = {Applications.class, Letters.class, Erasures.class})
@EnableJpaRepositories(basePackageClasses = {Applications.class, Letters.class, Erasures.class})
@EnableConfigurationProperties({TaskDeadlines.class, RetentionPeriods.class, Employer.class})
@ConfigurationPropertiesScan(basePackageClasses = Letters.class)
@Import({CaseDeciders.class, CurrentAgent.class, NeedHeading.class})
public class ApplicationSlice {

    @Bean
    Neighbours neighbours() {
        return new Neighbours();
    }

    @Bean
    Requisitions requisitions(Neighbours neighbours) {
        return neighbours.requisitions();
    }

    @Bean
    Notices notices(Neighbours neighbours) {
        return neighbours.notices();
    }

    @Bean
    ContractGate contractGate(Neighbours neighbours) {
        return new ContractGate() {
            @Override
            public boolean isSearchRecorded(CaseReference caseReference) {
                return neighbours.isSearchRecorded(caseReference);
            }

            @Override
            public Optional<Refusal> contractsClosed(CaseReference caseReference) {
                return Optional.empty();
            }
        };
    }

    @Bean
    Vacancies vacancies(Neighbours neighbours) {
        return neighbours.vacancies();
    }

    @Bean
    Deciders deciders() {
        return Neighbours.deciders();
    }

    /** Nobody is kept from interviews, save one technical administrator. */
    @Bean
    Accounts accounts() {
        Accounts accounts = mock(Accounts.class);
        when(accounts.membersOf(Set.of(Groups.ADMIN, Groups.AUDITORS))).thenReturn(Set.of(new PersonId("admin")));
        return accounts;
    }

    /** Everybody is an agent in post, and is called by his user id. */
    @Bean
    Organisation organisation() {
        Organisation organisation = mock(Organisation.class);
        when(organisation.person(any()))
                .thenAnswer(
                        call -> Optional.of(inPost(call.<PersonId>getArgument(0).value())));
        when(organisation.titleOf(any())).thenCallRealMethod();
        when(organisation.nameOf(any())).thenCallRealMethod();
        when(organisation.persons())
                .thenReturn(Stream.of("admin", "chef.innovation", "directeur.daden", "dga.dtee", "dgs")
                        .map(ApplicationSlice::inPost)
                        .toList());
        return organisation;
    }

    private static PersonView inPost(String id) {
        return new PersonView(new PersonId(id), id, true);
    }
}
