package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.CaseReference;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The ends of the cases, by case reference. */
interface CompletionTable extends Repository<Completion, String> {

    Completion save(Completion completion);

    Optional<Completion> findById(String reference);

    /** The end of a case; made when it is first needed. */
    default Completion of(CaseReference reference) {
        return findById(reference.value()).orElseGet(() -> save(new Completion(reference)));
    }
}
