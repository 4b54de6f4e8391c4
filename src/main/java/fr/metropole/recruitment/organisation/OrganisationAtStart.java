package fr.metropole.recruitment.organisation;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Loads the organisation file into an empty database: the one named by {@code recruitment.organisation.file}, in the demo
 * profile the demo organisation. What HR has changed since is never overwritten at a start.
 */
@Component
class OrganisationAtStart implements SmartInitializingSingleton {

    private static final String DEMO = "classpath:demo/organisation.yaml";

    private final Organisation organisation;
    private final OrganisationLoader loader;
    private final ResourceLoader resources;
    private final Environment environment;

    OrganisationAtStart(
            Organisation organisation, OrganisationLoader loader, ResourceLoader resources, Environment environment) {
        this.organisation = organisation;
        this.loader = loader;
        this.resources = resources;
        this.environment = environment;
    }

    @Override
    public void afterSingletonsInstantiated() {
        String file = environment.getProperty("recruitment.organisation.file", demoFile());
        if (!file.isEmpty() && organisation.units().isEmpty()) {
            loader.load(content(file)).orThrow();
        }
    }

    private String demoFile() {
        return environment.acceptsProfiles(Profiles.of("demo")) ? DEMO : "";
    }

    private byte[] content(String file) {
        try (InputStream stream = resources.getResource(file).getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new IllegalStateException("cannot read the organisation file " + file, unreadable);
        }
    }
}
