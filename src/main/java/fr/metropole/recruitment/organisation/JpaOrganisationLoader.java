package fr.metropole.recruitment.organisation;

import fr.metropole.recruitment.core.Outcome;
import fr.metropole.recruitment.core.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks the organisation as it would stand with the file, then writes the file's part of it. */
@Service
@Transactional
class JpaOrganisationLoader implements OrganisationLoader {

    private final FactTables tables;
    private final HeldCharts charts;

    JpaOrganisationLoader(FactTables tables, HeldCharts charts) {
        this.tables = tables;
        this.charts = charts;
    }

    @Override
    public Outcome<LoadReport> load(byte[] yaml) {
        return OrganisationFileReader.read(yaml).then(FileFacts::of).then(this::write);
    }

    private Outcome<LoadReport> write(Facts file) {
        Facts whole = tables.read().loadedWith(file);
        List<Refusal> refusals = new ArrayList<>(FactsCheck.duplicates(file));
        refusals.addAll(FactsCheck.refusals(whole));
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        tables.write(file, whole);
        charts.forget();
        return Outcome.accepted(report(file));
    }

    private static LoadReport report(Facts file) {
        return new LoadReport(
                file.units().size(),
                file.persons().size(),
                file.headships().size(),
                file.deputies().size(),
                file.absences().size(),
                file.posts().size());
    }
}
