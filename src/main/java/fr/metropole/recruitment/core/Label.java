package fr.metropole.recruitment.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** French words for an event, or for one of its components, as the history of the case shows them. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Label {

    /** For instance « Avis publié », « Date de clôture »; nothing for what the event says already at another place. */
    String value();
}
