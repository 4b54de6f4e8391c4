// Settings of Tasklist: French only, our name, our scripts (see recruitment.js).
// the loader gives up on a part that does not come within seven seconds, and leaves an empty page: a slow line may take longer
window.require?.config?.({ waitSeconds: 0 });

export default {
  app: { vendor: 'Recrutement', name: '– Tâches' },
  dateFormat: { normal: 'LLL', long: 'LLLL' },
  locales: { availableLocales: ['fr'], fallbackLocale: 'fr' },
  customScripts: ['scripts/recruitment'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'prendre en charge la tâche ouverte' },
    focusFilter: { key: 'ctrl+shift+f', description: 'aller au premier filtre' },
    focusList: { key: 'ctrl+alt+l', description: 'aller à la première tâche de la liste' },
    focusForm: { key: 'ctrl+alt+f', description: 'aller au premier champ du formulaire' },
    startProcess: { key: 'ctrl+alt+p', description: 'ouvrir une procédure' }
  }
};
