package fr.metropole.recruitment.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.metropole.recruitment.RecruitmentApplication;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;

/** Every bean that a model calls is declared; the compiler cannot see these names. Reads the classes, starts nothing. */
class ModelBeansTest {

    private static final Set<String> DECLARED = new TreeSet<>();

    static Stream<String> models() {
        return Models.ids();
    }

    @BeforeAll
    static void scan() {
        SimpleBeanDefinitionRegistry registry = new SimpleBeanDefinitionRegistry();
        new ClassPathBeanDefinitionScanner(registry).scan(RecruitmentApplication.class.getPackageName());
        DECLARED.addAll(Set.of(registry.getBeanDefinitionNames()));
        for (String name : registry.getBeanDefinitionNames()) {
            if (registry.getBeanDefinition(name) instanceof AnnotatedBeanDefinition known) {
                known.getMetadata().getAnnotatedMethods(Bean.class.getName()).forEach(method -> {
                    String[] names = method.getAnnotations().get(Bean.class).getStringArray("value");
                    DECLARED.addAll(names.length == 0 ? Set.of(method.getMethodName()) : Arrays.asList(names));
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyBeanOfTheModelIsDeclared(String id) {
        assertThat(DECLARED).containsAll(Expressions.beans(id));
    }
}
