// For administrators: our name and the common sign-out (see recruitment.js). Its technical labels stay as Camunda ships them.
export default {
  app: { vendor: 'Recrutement', name: '– Admin' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  customScripts: ['scripts/recruitment'],
  disableWelcomeMessage: true
};
