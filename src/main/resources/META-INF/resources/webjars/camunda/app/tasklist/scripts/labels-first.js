// The application asks for some of its labels while it starts, and asks only once: on the first visit its labels were still
// on their way, and keys like CREATION_DATE stayed on the screen. It looks into the browser's storage before it asks the
// server, so its labels are put there before it starts. This file is shared by all web applications of the engine.
const base = document.querySelector('base');
const folder = `${base.getAttribute('app-root')}/app/${base.getAttribute('app-name')}/locales/`;
const STORED = 'camunda-web';

const answer = await fetch(`${folder}fr.json?bust=${window.bust}`);
if (answer.ok) {
  const stored = JSON.parse(window.localStorage.getItem(STORED) ?? '{}');
  stored[`${folder}_locales_data_fr_${window.bust}`] = await answer.text();
  window.localStorage.setItem(STORED, JSON.stringify(stored));
}
