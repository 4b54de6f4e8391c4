// Loaded by config.js: the one sign-out of the product.
import '../../tasklist/scripts/sign-out.js';
