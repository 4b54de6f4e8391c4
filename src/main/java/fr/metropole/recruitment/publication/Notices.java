package fr.metropole.recruitment.publication;

import fr.metropole.recruitment.core.CaseReference;
import java.util.List;
import java.util.Optional;

/** Reads the notices. */
public interface Notices {

    Optional<NoticeView> find(CaseReference reference);

    /** @param slug the reference as it stands in addresses */
    Optional<NoticeView> bySlug(String slug);

    /** The references of all cases that were ever published; what candidates may name in a letter. */
    List<CaseReference> published();

    /** The notices that accept applications today, the one that closes first first. */
    List<NoticeView> open();
}
