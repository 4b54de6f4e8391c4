package fr.metropole.recruitment.application;

import org.springframework.data.jpa.repository.JpaRepository;

/** The table of submissions. */
interface ReceiptTable extends JpaRepository<ReceiptRow, String> {}
