// Loaded by config.js: the language for screen readers, and the one sign-out of the product.
import '../../tasklist/scripts/sign-out.js';

document.documentElement.lang = 'fr';
