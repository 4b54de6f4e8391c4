package fr.metropole.recruitment.application;

import org.springframework.data.jpa.repository.JpaRepository;

/** The table of private links. */
interface LinkTable extends JpaRepository<LinkRow, String> {}
