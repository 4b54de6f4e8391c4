/** The engine side of retention: its tasks, its service tasks, and how it is started. */
@NullMarked
package fr.metropole.recruitment.retention.process;

import org.jspecify.annotations.NullMarked;
