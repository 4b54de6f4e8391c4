package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The establishment table: a number once. */
@Component
class PostChanges {

    private final Units units;
    private final Posts posts;

    PostChanges(Units units, Posts posts) {
        this.units = units;
        this.posts = posts;
    }

    Outcome<PostView> create(PostView post) {
        List<Refusal> refusals = new ArrayList<>(PostShape.refusals(post));
        if (!units.existsById(post.unit())) {
            refusals.add(OrganisationRefusals.unknownUnit(post.unit()));
        }
        if (posts.existsById(post.number())) {
            refusals.add(OrganisationRefusals.postExists(post.number()));
        }
        return refusals.isEmpty()
                ? Outcome.accepted(posts.save(new PostRow(post)).toView())
                : Outcome.refused(refusals);
    }
}
