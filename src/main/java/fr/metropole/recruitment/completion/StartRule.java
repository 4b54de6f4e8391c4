package fr.metropole.recruitment.completion;

import fr.metropole.recruitment.core.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** No act takes effect before it is signed and, where legality control applies, transmitted (CGCT L2131-1). */
final class StartRule {

    private StartRule() {}

    /**
     * @param control whether the act goes to legality control
     * @param transmittedOn null while it has not
     * @param acknowledged whether the receipt of the act has been acknowledged
     */
    static Optional<Refusal> check(
            LocalDate startedOn,
            LocalDate signedOn,
            boolean control,
            @Nullable LocalDate transmittedOn,
            boolean acknowledged,
            LocalDate today) {
        if (startedOn.isAfter(today)) {
            return Optional.of(CompletionRefusals.startInFuture());
        }
        if (startedOn.isBefore(signedOn)) {
            return Optional.of(CompletionRefusals.startBeforeAct());
        }
        return control && (!acknowledged || transmittedOn == null || startedOn.isBefore(transmittedOn))
                ? Optional.of(CompletionRefusals.startBeforeTransmission())
                : Optional.empty();
    }
}
