/** Sign-in, security chains, the guard of the engine's REST interface, error answers and the workplace. */
@NullMarked
package fr.metropole.recruitment.access.web;

import org.jspecify.annotations.NullMarked;
