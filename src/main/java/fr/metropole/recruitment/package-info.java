/** The recruitment engine; each package below is a module of the hiring path, in the order of the path, or supports it. */
@org.jspecify.annotations.NullMarked
package fr.metropole.recruitment;
