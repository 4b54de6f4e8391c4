// Loaded by config.js: labels, the language for screen readers, and the one sign-out of the product.
import '../../tasklist/scripts/labels-first.js';
import '../../tasklist/scripts/sign-out.js';

document.documentElement.lang = 'fr';
