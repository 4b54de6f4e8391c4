package fr.metropole.recruitment.completion;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The terms by case reference. */
interface ContractTermTable extends Repository<ContractTerm, String> {

    ContractTerm save(ContractTerm term);

    Optional<ContractTerm> findById(String reference);
}
