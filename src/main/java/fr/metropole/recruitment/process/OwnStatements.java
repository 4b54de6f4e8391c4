package fr.metropole.recruitment.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.io.ClassPathResource;

/** Adds statements of ours to those with which the engine reads its tables. */
public final class OwnStatements {

    private OwnStatements() {}

    /**
     * @param engine when its own statements are known, so not before {@code postInit}
     * @param beside a class in whose package the file lies
     * @param file a MyBatis mapper, which may use what the engine's mappers define
     */
    public static void add(ProcessEngineConfigurationImpl engine, Class<?> beside, String file) {
        Configuration statements = engine.getSqlSessionFactory().getConfiguration();
        try (InputStream own = new ClassPathResource(file, beside).getInputStream()) {
            new XMLMapperBuilder(own, statements, file, statements.getSqlFragments()).parse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
