package fr.metropole.recruitment.selection.process;

import fr.metropole.recruitment.application.ApplicationView;
import fr.metropole.recruitment.application.GridMark;
import fr.metropole.recruitment.application.GridView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The interviewers' grids as a table: one row each, nothing added up. */
@Component
class GridRows {

    private final SelectionHeading heading;

    GridRows(SelectionHeading heading) {
        this.heading = heading;
    }

    List<Map<String, String>> of(List<ApplicationView> applications) {
        List<Map<String, String>> rows = new ArrayList<>();
        applications.forEach(application -> application.grids().forEach(grid -> rows.add(row(application, grid))));
        return rows;
    }

    private Map<String, String> row(ApplicationView application, GridView grid) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("candidate", application.number() + " – " + application.candidateName());
        row.put("interviewer", heading.title(grid.interviewer()));
        row.put("marks", grid.conflictOfInterest() ? "déport pour conflit d’intérêts" : marks(grid));
        row.put("appreciation", grid.appreciation());
        return row;
    }

    private static String marks(GridView grid) {
        return grid.marks().stream().map(GridRows::mark).collect(Collectors.joining(" ; "));
    }

    private static String mark(GridMark mark) {
        String heard = mark.appreciation().isBlank() ? "" : " (" + mark.appreciation() + ")";
        return "%s – %d sur %d%s".formatted(mark.question(), mark.mark(), GridMark.HIGHEST, heard);
    }
}
