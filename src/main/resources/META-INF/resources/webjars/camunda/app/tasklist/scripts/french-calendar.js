// The calendar of date fields: French names, weeks from Monday, and the French order of day, month and year whatever the
// browser's own language is.
const FRENCH = {
  firstDayOfWeek: 1,
  weekdays: {
    shorthand: ['dim', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam'],
    longhand: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
  },
  months: {
    shorthand: ['janv', 'févr', 'mars', 'avr', 'mai', 'juin', 'juil', 'août', 'sept', 'oct', 'nov', 'déc'],
    longhand: [
      'janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre',
      'décembre'
    ]
  },
  ordinal: (day) => (day > 1 ? '' : 'er'),
  rangeSeparator: ' au ',
  weekAbbreviation: 'Sem.',
  scrollTitle: 'Faire défiler pour augmenter la valeur',
  toggleTitle: 'Cliquer pour changer',
  yearAriaLabel: 'Année',
  monthAriaLabel: 'Mois',
  hourAriaLabel: 'Heure',
  minuteAriaLabel: 'Minute',
  time_24hr: true
};

// form-js asks for the format of the locale named "default", which is the browser's
const BrowserFormat = Intl.DateTimeFormat;
Intl.DateTimeFormat = new Proxy(BrowserFormat, {
  construct: (target, [locale, ...more]) => new target(locale === 'default' ? 'fr-FR' : locale, ...more)
});

if (window.flatpickr) {
  window.flatpickr.localize(FRENCH);
} else {
  // the calendar is loaded later than this script: take the moment at which it makes itself known
  let calendar;
  Object.defineProperty(window, 'flatpickr', {
    configurable: true,
    get: () => calendar,
    set: (loaded) => {
      calendar = loaded;
      loaded.localize(FRENCH);
    }
  });
}
