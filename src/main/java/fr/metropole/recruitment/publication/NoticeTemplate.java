package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.requisition.LegalBasis;
import fr.metropole.recruitment.requisition.RequisitionView;
import fr.metropole.recruitment.requisition.Requisitions;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Fills the one template of the notice ({@code templates/avis/contenu.html}). Page, PDF, DOCX and pasted text all start from
 * what it writes.
 */
@Component
public class NoticeTemplate {

    private final ITemplateEngine templates;
    private final Requisitions requisitions;
    private final Employer employer;

    NoticeTemplate(ITemplateEngine templates, Requisitions requisitions, Employer employer) {
        this.templates = templates;
        this.requisitions = requisitions;
        this.employer = employer;
    }

    /** What the template needs; also for a page that includes it. */
    public Map<String, Object> values(Vacancy vacancy) {
        NoticeView notice = vacancy.notice();
        LegalBasis basis = requisitions
                .find(notice.reference())
                .map(RequisitionView::basis)
                .orElse(null);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("notice", notice);
        values.put("sheet", vacancy.sheet());
        values.put("facts", new NoticeFacts(vacancy, employer, basis));
        values.put("employer", employer);
        values.put("applyUrl", employer.address("/offres/" + notice.slug() + "/candidater"));
        return values;
    }

    /** The notice as a whole XHTML document with a look for print. */
    String document(Vacancy vacancy) {
        return templates.process("avis/document", context(vacancy));
    }

    /** The notice alone, as markup without a frame. */
    public String content(Vacancy vacancy) {
        return templates
                .process("avis/contenu", Set.of("contenu"), context(vacancy))
                .strip();
    }

    private Context context(Vacancy vacancy) {
        return new Context(Locale.FRENCH, values(vacancy));
    }
}
