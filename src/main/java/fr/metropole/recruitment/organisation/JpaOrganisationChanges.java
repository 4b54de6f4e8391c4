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
    private final HeldCharts charts;

    JpaOrganisationChanges(
            HeadshipChanges headships,
            DeputyChanges deputies,
            AbsenceChanges absences,
            PostChanges posts,
            HeldCharts charts) {
        this.headships = headships;
        this.deputies = deputies;
        this.absences = absences;
        this.posts = posts;
        this.charts = charts;
    }

    @Override
    public Outcome<HeadshipView> appointHead(String unit, PersonId person, LocalDate from) {
        return changed(headships.appoint(new HeadshipView(unit, person, new Validity(from, null))));
    }

    @Override
    public Outcome<HeadshipView> endHeadship(String unit, LocalDate lastDay) {
        return changed(headships.end(unit, lastDay));
    }

    @Override
    public Outcome<DeputyView> addDeputy(DeputyView line) {
        return changed(deputies.add(line));
    }

    @Override
    public Outcome<DeputyView> endDeputy(PersonId person, PersonId deputy, LocalDate lastDay) {
        return changed(deputies.end(person, deputy, lastDay));
    }

    @Override
    public Outcome<AbsenceView> addAbsence(AbsenceView absence) {
        return changed(absences.add(absence));
    }

    @Override
    public Outcome<AbsenceView> endAbsence(PersonId person, LocalDate lastDay) {
        return changed(absences.end(person, lastDay));
    }

    @Override
    public Outcome<PostView> createPost(PostView post) {
        return changed(posts.create(post));
    }

    private <T> Outcome<T> changed(Outcome<T> outcome) {
        charts.forget();
        return outcome;
    }
}
