// For administrators: our name and the common sign-out (see recruitment.js). Its technical labels stay as Camunda ships them.
// the loader gives up on a part that does not come within seven seconds, and leaves an empty page: a slow line may take longer
window.require?.config?.({ waitSeconds: 0 });

export default {
  app: { vendor: 'Recrutement', name: '– Admin' },
  locales: { availableLocales: ['en'], fallbackLocale: 'en' },
  customScripts: ['scripts/recruitment'],
  disableWelcomeMessage: true
};
