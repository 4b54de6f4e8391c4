package fr.metropole.recruitment.application;

import fr.metropole.recruitment.core.PersonId;
import fr.metropole.recruitment.document.Documents;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Tells that somebody looked into a candidate's file: who reads about persons leaves a trace. */
@Service
public class FileReadings {

    private final Documents documents;
    private final ApplicationEventPublisher events;

    FileReadings(Documents documents, ApplicationEventPublisher events) {
        this.documents = documents;
        this.events = events;
    }

    public void fileRead(ApplicationFile file, PersonId by) {
        ApplicationView read = file.application();
        events.publishEvent(new ApplicationEvent.FileRead(read.number(), read.caseReference(), by));
    }

    public void documentRead(ApplicationFile file, UUID document, PersonId by) {
        ApplicationView read = file.application();
        events.publishEvent(new ApplicationEvent.DocumentRead(
                read.number(), read.caseReference(), documents.describeAll(List.of(document)), by));
    }
}
