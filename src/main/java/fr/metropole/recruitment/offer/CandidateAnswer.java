package fr.metropole.recruitment.offer;

import java.time.LocalDate;

/** When and how the candidate answered. */
public record CandidateAnswer(LocalDate answeredOn, AnswerMeans means) {}
