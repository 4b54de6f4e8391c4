package fr.metropole.recruitment.selection;

import fr.metropole.recruitment.application.ContractGate;
import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.organisation.Organisation;
import fr.metropole.recruitment.organisation.PersonView;
import fr.metropole.recruitment.requisition.CaseLegalBasis;
import fr.metropole.recruitment.requisition.LegalBasisOfTest;
import fr.metropole.recruitment.requisition.PostCreations;
import fr.metropole.recruitment.requisition.Requisitions;
import java.util.List;
import java.util.Optional;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** This module on top of the applications with their real processes; everybody is an agent in post. */
@Configuration
@TestComponent
@ComponentScan(
        basePackageClasses = Selections.class,
        excludeFilters = @ComponentScan.Filter(type = FilterType.ANNOTATION, classes = TestComponent.class))
@EntityScan(basePackageClasses = Selections.class)
@EnableJpaRepositories(basePackageClasses = Selections.class)
public class SelectionSlice {

    /** The record itself, instead of what the applications are told of it in tests of their own. */
    @Bean
    @Primary
    ContractGate signedRecords(RecordedSearch records) {
        return records;
    }

    /** No post of these tests was created by the council. */
    @Bean
    PostCreations postCreations() {
        return Mockito.mock(PostCreations.class);
    }

    @Bean
    CaseLegalBasis law(Requisitions requisitions) {
        return new LegalBasisOfTest(requisitions);
    }

    @Bean
    @Primary
    Organisation everybodyInPost() {
        Organisation organisation = Mockito.mock(Organisation.class);
        Mockito.when(organisation.person(Mockito.any()))
                .thenAnswer(call -> Optional.of(new PersonView(call.getArgument(0), "Fonction", true)));
        Mockito.when(organisation.titleOf(Mockito.any())).thenCallRealMethod();
        Mockito.when(organisation.nameOf(Mockito.any())).thenCallRealMethod();
        Mockito.when(organisation.persons())
                .thenReturn(List.of("chef.innovation", "directeur.daden", "dga.dtee").stream()
                        .map(id -> new PersonView(new PersonId(id), "Fonction", true))
                        .toList());
        return organisation;
    }
}
