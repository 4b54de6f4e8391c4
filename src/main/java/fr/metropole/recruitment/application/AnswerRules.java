package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.CaseRules;
import fr.metropole.recruitment.core.ReadOnce;
import fr.metropole.recruitment.mail.LetterKind;
import fr.metropole.recruitment.mail.Letters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every candidate hears of his application: that it came, and how it ended. Neither holds up the signature of an act. */
@Component
class AnswerRules implements CaseRules {

    private static final int PLACE = 60;
    private static final Set<LetterKind> ANSWERS = Arrays.stream(LetterKind.values())
            .filter(LetterKind::isFinalAnswer)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(LetterKind.class)));

    private final ApplicationTable applications;
    private final CaseTable cases;
    private final Letters letters;

    AnswerRules(ApplicationTable applications, CaseTable cases, Letters letters) {
        this.applications = applications;
        this.cases = cases;
        this.letters = letters;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Rule> rules(CaseReference reference) {
        List<String> all = applications.ofCase(reference).stream()
                .map(ApplicationRow::number)
                .toList();
        boolean closed =
                cases.findById(reference.value()).map(CaseRow::isClosed).orElse(false);
        return List.of(
                rule(
                        "APPLICATIONS_ACKNOWLEDGED",
                        "Chaque candidature a eu un accusé de réception",
                        all,
                        written(reference, EnumSet.of(LetterKind.ACKNOWLEDGEMENT)),
                        false),
                rule(
                        "APPLICATIONS_ANSWERED",
                        "Chaque candidat a eu sa réponse avant la fin du recrutement",
                        all,
                        written(reference, ANSWERS),
                        closed));
    }

    /** Asked for the form of the signature and again for the signature itself, which write no letter in between. */
    private Set<String> written(CaseReference reference, Set<LetterKind> kinds) {
        return ReadOnce.of(new Written(reference, kinds), () -> letters.numbersWith(reference, kinds));
    }

    private record Written(CaseReference reference, Set<LetterKind> kinds) {}

    private static Rule rule(String code, String words, List<String> all, Set<String> written, boolean due) {
        String without =
                all.stream().filter(number -> !written.contains(number)).collect(Collectors.joining(", "));
        @Nullable
        String proof =
                all.isEmpty() || !without.isEmpty() ? null : all.size() + " candidatures, " + all.size() + " courriers";
        return Rule.judged(code, words, proof, due && !without.isEmpty() ? "Sans courrier : " + without : null);
    }
}
