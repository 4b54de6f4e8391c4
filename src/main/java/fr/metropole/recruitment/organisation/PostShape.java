package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a post must look like, whether typed on the page or read from the file. */
final class PostShape {

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ./_-]{0,59}");
    private static final int LONGEST_TITLE = 200;

    private PostShape() {}

    static List<Refusal> refusals(PostView post) {
        List<Refusal> found = new ArrayList<>();
        if (!NUMBER.matcher(post.number()).matches()) {
            found.add(OrganisationRefusals.badPostNumber());
        }
        if (post.title().isBlank() || post.title().length() > LONGEST_TITLE) {
            found.add(OrganisationRefusals.badTitle());
        }
        if (!post.category().matches("[ABC]")) {
            found.add(OrganisationRefusals.badCategory());
        }
        return found;
    }
}
