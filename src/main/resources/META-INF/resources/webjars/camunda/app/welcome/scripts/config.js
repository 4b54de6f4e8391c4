// French only, our name, and the common sign-out (see recruitment.js).
export default {
  app: { vendor: 'Recrutement', name: '– Accueil' },
  locales: { availableLocales: ['fr'], fallbackLocale: 'fr' },
  customScripts: ['scripts/recruitment'],
  // Camunda's own list leads to its manual, in English
  links: [],
  disableWelcomeMessage: true
};
