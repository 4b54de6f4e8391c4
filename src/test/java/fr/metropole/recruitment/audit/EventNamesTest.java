package fr.metropole.recruitment.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.core.Actor;
import fr.metropole.recruitment.core.CaseEvent;
import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.core.Change;
import fr.metropole.recruitment.core.Label;
import fr.metropole.recruitment.core.PersonId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** An auditor reads no name of the code: every event of a case, and everything that it tells, has French words. */
class EventNamesTest {

    /** Told as who, where and about whom, not as lines. */
    private static final Set<String> PLACED = Set.of("by", "onBehalfOf", "applicationNumber", "number");

    static Stream<Class<?>> events() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(CaseEvent.class));
        return scan.findCandidateComponents("fr.metropole.recruitment").stream()
                .<Class<?>>map(found -> type(String.valueOf(found.getBeanClassName())))
                .filter(Class::isRecord);
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_has_french_words(Class<?> event) {
        assertThat(event.getAnnotation(Label.class)).as("title of " + event).isNotNull();
        assertThat(unnamed(event)).as("components of " + event).isEmpty();
    }

    private static List<String> unnamed(Class<?> type) {
        List<String> unnamed = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> value = valueType(component);
            if (value.isEnum() && !hasWords(value)) {
                unnamed.add(value.getSimpleName() + " has no label()");
            }
            if (value.isRecord() && !isSaidOtherwise(value)) {
                unnamed.addAll(unnamed(value));
            } else if (!PLACED.contains(component.getName())
                    && value != CaseReference.class
                    && value != Change.class
                    && !Actor.class.isAssignableFrom(value)
                    && component.getAnnotation(Label.class) == null) {
                unnamed.add(type.getSimpleName() + "." + component.getName());
            }
        }
        return unnamed;
    }

    private static boolean hasWords(Class<?> answers) {
        return Stream.of(answers.getMethods())
                .anyMatch(method -> method.getName().equals("label"));
    }

    private static boolean isSaidOtherwise(Class<?> value) {
        return value == CaseReference.class
                || value == PersonId.class
                || value == Change.class
                || value.getSimpleName().equals("DocumentRef");
    }

    private static Class<?> valueType(RecordComponent component) {
        Type generic = component.getGenericType();
        if (generic instanceof ParameterizedType several
                && several.getActualTypeArguments()[0] instanceof Class<?> one) {
            return one;
        }
        return component.getType();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
