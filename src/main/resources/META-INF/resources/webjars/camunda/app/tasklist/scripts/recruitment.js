// Loaded by config.js before Tasklist starts. Each import does one thing that Tasklist's settings cannot.
import './unfinished-forms.js';
import './labels-first.js';
import './sign-out.js';
import './french-calendar.js';
import { keepFrench } from './french-forms.js';
import './repeated-rows.js';
import './task-view.js';

document.documentElement.lang = 'fr';
keepFrench(document.body);
