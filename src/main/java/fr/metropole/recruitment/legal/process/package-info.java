/** The only place where the legal rules meet the engine: reads the deployed tables and has them decide for a case. */
@NullMarked
package fr.metropole.recruitment.legal.process;

import org.jspecify.annotations.NullMarked;
