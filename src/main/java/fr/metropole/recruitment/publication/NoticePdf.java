package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.document.print.PrintedPage;
import org.springframework.stereotype.Component;

/** The notice as a PDF that stays readable for decades and for everybody. */
@Component
public class NoticePdf {

    private final NoticeTemplate template;

    NoticePdf(NoticeTemplate template) {
        this.template = template;
    }

    /** The whole file. */
    public byte[] of(Vacancy vacancy) {
        return PrintedPage.of(template.document(vacancy));
    }
}
