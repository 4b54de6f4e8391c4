package fr.metropole.recruitment.retention;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The table of files on disposal lists. */
interface DisposalLineTable extends JpaRepository<DisposalLineRow, Long> {

    List<DisposalLineRow> findByListOrderById(String list);

    /** Numbers that stand on a list which is not decided or not carried out yet. */
    @Query("select l.applicationNumber from DisposalLineRow l join DisposalListRow d on d.reference = l.list"
            + " where d.state in (DRAWN_UP, SIGNED) and l.erasedAt is null and l.keptBecause is null")
    List<String> underWay();
}
