package fr.metropole.recruitment.hiring;

import org.springframework.data.jpa.repository.JpaRepository;

/** The table of cases. */
interface HiringCaseTable extends JpaRepository<HiringCase, String> {}
