package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.CaseReference;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredCompletions implements Completions {

    private final CompletionTable table;

    StoredCompletions(CompletionTable table) {
        this.table = table;
    }

    @Override
    public Optional<CompletionView> find(CaseReference reference) {
        return table.findById(reference.value()).map(Completion::toView);
    }
}
