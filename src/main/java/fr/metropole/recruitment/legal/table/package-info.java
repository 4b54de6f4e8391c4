/**
 * Decision tables as sets: each cell is the set of values it accepts, each row a box of such sets. On boxes it can be
 * computed, not only tried, whether a table is complete, whether rows overlap, and which unknown fact would change the
 * answer. Knows neither the engine nor the law.
 */
@NullMarked
package fr.metropole.recruitment.legal.table;

import org.jspecify.annotations.NullMarked;
