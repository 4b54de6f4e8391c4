package fr.metropole.recruitment.inbox;

import fr.metropole.recruitment.core.CaseReference;
import fr.metropole.recruitment.inbox.message.MailAttachment;
import fr.metropole.recruitment.inbox.message.ParsedMail;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Looks for the references of the published cases in a message. The subject decides when it names exactly one. */
final class ReferenceSearch {

    /**
     * What was found.
     *
     * @param exact references written rightly
     * @param near references that differ from something written by one letter; only looked for when none is exact
     */
    record Found(List<CaseReference> exact, List<CaseReference> near) {
        Found {
            exact = List.copyOf(exact);
            near = List.copyOf(near);
        }
    }

    private record Place(CaseReference reference, int from, int to) {
        boolean isInside(Place other) {
            return other != this && other.from <= from && to <= other.to && other.to - other.from > to - from;
        }
    }

    private final List<ReferencePattern> known;

    ReferenceSearch(Collection<CaseReference> known) {
        this.known = known.stream().map(ReferencePattern::new).toList();
    }

    Found in(ParsedMail mail) {
        String subject = ReferencePattern.plain(mail.subject());
        List<CaseReference> decisive = exact(subject);
        if (decisive.size() == 1) {
            return new Found(decisive, List.of());
        }
        String all = subject + "\n" + names(mail) + "\n" + ReferencePattern.plain(mail.text());
        List<CaseReference> exact = exact(all);
        return new Found(exact, exact.isEmpty() ? near(all) : List.of());
    }

    private static String names(ParsedMail mail) {
        return mail.attachments().stream()
                .map(MailAttachment::fileName)
                .map(ReferencePattern::plain)
                .collect(Collectors.joining("\n"));
    }

    /** A reference that is only the beginning of a longer one at the same place is not meant. */
    private List<CaseReference> exact(String plain) {
        List<Place> places = new ArrayList<>();
        for (ReferencePattern one : known) {
            one.places(plain).forEach(place -> places.add(new Place(one.reference(), place[0], place[1])));
        }
        return places.stream()
                .filter(place -> places.stream().noneMatch(place::isInside))
                .map(Place::reference)
                .distinct()
                .toList();
    }

    private List<CaseReference> near(String plain) {
        OneLetterOff text = new OneLetterOff(plain);
        return known.stream()
                .filter(one -> text.holds(one.letters()))
                .map(ReferencePattern::reference)
                .toList();
    }
}
