package fr.metropole.recruitment.jobdescription;

import org.springframework.data.jpa.repository.JpaRepository;

/** The templates of all units. */
interface TemplateTable extends JpaRepository<TemplateRow, String> {}
