/** The engine side of the organisation: the open tasks of somebody who leaves. */
@NullMarked
package fr.metropole.recruitment.organisation.process;

import org.jspecify.annotations.NullMarked;
