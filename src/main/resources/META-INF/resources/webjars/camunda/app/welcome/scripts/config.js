// French only, our name, and the common sign-out (see recruitment.js).
// the loader gives up on a part that does not come within seven seconds, and leaves an empty page: a slow line may take longer
window.require?.config?.({ waitSeconds: 0 });

export default {
  app: { vendor: 'Recrutement', name: '– Accueil' },
  locales: { availableLocales: ['fr'], fallbackLocale: 'fr' },
  customScripts: ['scripts/recruitment'],
  // Camunda's own list leads to its manual, in English
  links: [],
  disableWelcomeMessage: true
};
