// French only, our name, and the common sign-out (see recruitment.js).
export default {
  app: { vendor: 'Recrutement', name: '– Administration' },
  locales: { availableLocales: ['fr'], fallbackLocale: 'fr' },
  customScripts: ['scripts/recruitment'],
  disableWelcomeMessage: true
};
