package fr.metropole.recruitment.jobdescription;

import org.springframework.data.jpa.repository.JpaRepository;

/** The working copies of all sheets. */
interface WorkingCopyTable extends JpaRepository<WorkingCopyRow, WorkingCopyRow.Key> {}
