// form-js has its texts hard-coded in English. Every text of it that a person can meet is listed here, word for word;
// nothing else is touched. Usable by any page that shows a form: keepFrench(element).
const number = (text) => text.replace('.', ',');

const TEXTS = new Map([
  ['Field is required.', 'Ce champ est obligatoire.'],
  ['Field must be a valid email.', 'Indiquez une adresse de courriel, par exemple prenom.nom@exemple.fr.'],
  ['Value is not a number.', 'Indiquez un nombre.'],
  ['Date and time must both be entered.', 'Indiquez la date et l’heure.'],
  ['Add new', 'Ajouter une ligne'],
  ['Collapse', 'Réduire'],
  ['No results', 'Aucun résultat'],
  ['All values selected', 'Tout est déjà choisi'],
  ['Skip to search', 'Aller à la recherche'],
  ['Nothing to show.', 'Rien à afficher.'],
  ['No content to show.', 'Rien à afficher.'],
  ['External content couldn\'t be loaded.', 'Ce contenu n’a pas pu être chargé.'],
  ['Select', 'Choisir…'],
  ['Search', 'Chercher…'],
  ['Remove tag', 'Retirer'],
  ['Next page', 'Page suivante'],
  ['Previous page', 'Page précédente'],
  ['Increment', 'Augmenter'],
  ['Decrement', 'Diminuer'],
  ['Click to remove sorting', 'Retirer le tri'],
  ['Powered by bpmn.io', 'Formulaire affiché par bpmn.io'],
  ['dd/mm/yyyy', 'jj/mm/aaaa'],
  ['Keyboard Shortcuts', 'Raccourcis clavier']
]);

const SHAPES = [
  [/^Field must match pattern .*\.$/s, () => 'La saisie n’a pas la forme attendue.'],
  [/^Field must be a valid\s+international phone number\..*$/, () =>
    'Indiquez un numéro de téléphone international, par exemple +33140000000.'],
  [/^Field must have minimum value of (.+)\.$/, (_, value) => `La valeur doit être au moins ${number(value)}.`],
  [/^Field must have maximum value of (.+)\.$/, (_, value) => `La valeur doit être au plus ${number(value)}.`],
  [/^Field must have minimum length of (\d+)\.$/, (_, length) => `Écrivez au moins ${length} caractères.`],
  [/^Field must have maximum length of (\d+)\.$/, (_, length) => `Écrivez au plus ${length} caractères.`],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, (_, low, high) =>
    `Choisissez une valeur admise ; les plus proches sont ${number(low)} et ${number(high)}.`],
  [/^Expand all \((\d+)\)$/, (_, count) => `Tout afficher (${count})`],
  [/^Remove list item (\d+)$/, (_, place) => `Retirer la ligne ${place}`],
  [/^Click to sort by (.*) descending$/s, (_, column) => `Trier par ${column}, ordre décroissant`],
  [/^Click to sort by (.*) ascending$/s, (_, column) => `Trier par ${column}, ordre croissant`]
];

const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];

/** The French words for a text of form-js, or the text itself when it is none of them. */
export function french(text) {
  const bare = text.trim();
  const known = TEXTS.get(bare);
  if (known) {
    return text.replace(bare, () => known);
  }
  const shape = SHAPES.find(([pattern]) => pattern.test(bare));
  return shape ? bare.replace(shape[0], shape[1]) : text;
}

// what people wrote, and labels and texts of our forms, are French already and stay as they are
const OURS = 'label, textarea, .fjs-form-field-text, .fjs-form-field-html, .fjs-table-td, .fjs-form-field-description';

// an empty table says so in a cell, where otherwise our own texts stand
const EMPTY_TABLE = 'Nothing to show.';

function rewriteText(node) {
  const parent = node.parentElement;
  if (!parent || !parent.closest('.fjs-container') || (parent.closest(OURS) && node.data !== EMPTY_TABLE)) {
    return;
  }
  if (node.data === ' of ' && parent.matches('.fjs-table-nav-label')) {
    node.data = ' sur ';
    return;
  }
  const words = french(node.data);
  if (words !== node.data) {
    node.data = words;
  }
}

function rewriteAttributes(element) {
  if (!element.closest('.fjs-container')) {
    return;
  }
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    const words = value ? french(value) : value;
    if (words !== value) {
      element.setAttribute(name, words);
    }
  }
}

function rewrite(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    rewriteText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    rewriteAttributes(node);
    node.childNodes.forEach(rewrite);
  }
}

/** Keeps every form below an element in French for as long as the page lives. */
export function keepFrench(root) {
  rewrite(root);
  new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'childList') {
        change.addedNodes.forEach(rewrite);
      } else {
        rewrite(change.target);
      }
    }
  }).observe(root, {
    subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES
  });
}
