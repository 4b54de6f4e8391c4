package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.PersonId;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Routes each change to the rules of its kind, in one transaction. */
@Service
@Transactional
class JpaOrganisationChanges implements OrganisationChanges {

    private final HeadshipChanges headships;
    private final DeputyChanges deputies;
    private final AbsenceChanges absences;
    private final PostChanges posts;

    JpaOrganisationChanges(
            HeadshipChanges headships, DeputyChanges deputies, AbsenceChanges absences, PostChanges posts) {
        this.headships = headships;
        this.deputies = deputies;
        this.absences = absences;
        this.posts = posts;
    }

    @Override
    public Outcome<HeadshipView> appointHead(String unit, PersonId person, LocalDate from) {
        return headships.appoint(new HeadshipView(unit, person, new Validity(from, null)));
    }

    @Override
    public Outcome<HeadshipView> endHeadship(String unit, LocalDate lastDay) {
        return headships.end(unit, lastDay);
    }

    @Override
    public Outcome<DeputyView> addDeputy(DeputyView line) {
        return deputies.add(line);
    }

    @Override
    public Outcome<DeputyView> endDeputy(PersonId person, PersonId deputy, LocalDate lastDay) {
        return deputies.end(person, deputy, lastDay);
    }

    @Override
    public Outcome<AbsenceView> addAbsence(AbsenceView absence) {
        return absences.add(absence);
    }

    @Override
    public Outcome<AbsenceView> endAbsence(PersonId person, LocalDate lastDay) {
        return absences.end(person, lastDay);
    }

    @Override
    public Outcome<PostView> createPost(PostView post) {
        return posts.create(post);
    }
}
