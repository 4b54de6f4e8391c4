package fr.metropole.recruitment.coverage;

import java.util.List;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;

/** Brings {@link PassedNodes} into the context of every test, slices included, without a word in the test itself. */
final class PassedNodesInEveryContext implements ContextCustomizerFactory {

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return CUSTOMIZER;
    }

    /** One for all, so that contexts are still shared. */
    private static final ContextCustomizer CUSTOMIZER =
            (context, configuration) -> context.getBeanFactory().registerSingleton("passedNodes", new PassedNodes());
}
