package fr.metropole.recruitment.organisation;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** The table of posts. */
interface Posts extends JpaRepository<PostRow, String> {

    List<PostRow> findAllByOrderByNumber();
}
