package fr.metropole.recruitment.audit;

import fr.metropole.recruitment.process.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sorts what somebody answered by the candidate it is about, so that one candidate's part can be shown or erased without
 * the others'. A text of several lines that each begin with a number is taken apart line by line.
 */
public final class FormAnswers {

    private static final String NOBODY = "";

    private FormAnswers() {}

    /** The business key, when it is the number of an application. */
    public static @Nullable String application(String businessKey) {
        return ApplicationNumbers.isOne(businessKey) ? businessKey : null;
    }

    /** Numbers of all applications that stand anywhere in these values. */
    public static List<String> numbers(Collection<?> values) {
        return values.stream()
                .flatMap(value -> ApplicationNumbers.all(String.valueOf(value)))
                .distinct()
                .sorted()
                .toList();
    }

    /** The words of the decision: the first answer that is about nobody in particular and one of a few. */
    public static @Nullable String verdict(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.about().isEmpty() && answer.isChoice())
                .map(Answer::given)
                .filter(given -> !given.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** One part for each candidate that is named, and one for the rest. */
    public static List<PayloadPart> parts(List<Answer> answers) {
        Map<String, List<Line>> bySubject = new LinkedHashMap<>();
        for (Answer answer : answers) {
            for (Answer one : apart(answer)) {
                String subject =
                        ApplicationNumbers.in(one.about() + " " + one.given()).orElse(NOBODY);
                bySubject
                        .computeIfAbsent(subject, number -> new ArrayList<>())
                        .add(new Line(one.label(), one.shown(), one.given()));
            }
        }
        return bySubject.entrySet().stream()
                .map(part -> new PayloadPart(part.getKey().isEmpty() ? null : part.getKey(), part.getValue()))
                .toList();
    }

    private static List<Answer> apart(Answer answer) {
        List<String> lines = answer.given().lines().toList();
        boolean listed = lines.size() > 1
                && lines.stream().anyMatch(line -> ApplicationNumbers.in(line).isPresent());
        return listed
                ? lines.stream()
                        .map(line -> new Answer(answer.label(), null, line, "", false))
                        .toList()
                : List.of(answer);
    }
}
