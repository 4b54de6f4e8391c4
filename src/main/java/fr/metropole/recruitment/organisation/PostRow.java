package fr.metropole.recruitment.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Row of one post. */
@Entity
@Table(name = "org_post")
class PostRow {

    @Id
    private String number;

    private String unit;
    private String title;
    private String category;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected PostRow() {}

    PostRow(PostView post) {
        this.number = post.number();
        this.unit = post.unit();
        this.title = post.title();
        this.category = post.category();
    }

    PostView toView() {
        return new PostView(number, unit, title, category);
    }
}
