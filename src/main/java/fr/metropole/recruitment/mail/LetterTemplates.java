package fr.metropole.recruitment.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes subject and body of a letter from {@code letters/<kind>.txt}: the first line is the subject, the rest the body. */
@Component
class LetterTemplates {

    /** A letter before it is kept. */
    record Text(String subject, String body) {}

    /** The subject is the first line: what stands in it must not bring lines of its own. */
    private static final Set<String> IN_SUBJECTS = Set.of("number", "title", "reference");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    LetterTemplates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("letters/");
        resolver.setSuffix(".txt");
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\\p{Cc}\\p{Z}]+", " ").strip();
    }

    Text write(LetterKind kind, Map<String, String> values) {
        Context context = new Context(Locale.FRENCH);
        values.forEach((name, value) -> context.setVariable(name, IN_SUBJECTS.contains(name) ? oneLine(value) : value));
        String text = engine.process(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), context);
        int firstLine = text.indexOf('\n');
        String body = text.substring(firstLine + 1).strip().replaceAll("\n{3,}", "\n\n");
        return new Text(text.substring(0, firstLine).strip(), body);
    }
}
