// Comfort on top of a form that works without it: moves to the errors, tells at once when a file is too large, and lets a
// second click do nothing.
(() => {
  document.getElementById('erreurs')?.focus();

  const tooLarge = (input) => [...input.files].some((file) => file.size > Number(input.dataset.mostBytes));

  const tell = (input) => {
    const id = `${input.id}-taille`;
    document.getElementById(id)?.remove();
    input.removeAttribute('aria-invalid');
    if (!tooLarge(input)) {
      return;
    }
    const sentence = document.createElement('p');
    sentence.id = id;
    sentence.className = 'field-error';
    sentence.setAttribute('role', 'alert');
    sentence.textContent = 'Erreur : un fichier dépasse 10 Mo, choisissez-en un plus léger.';
    input.setAttribute('aria-invalid', 'true');
    input.after(sentence);
  };

  document.querySelectorAll('form.apply').forEach((form) => {
    form.querySelectorAll('input[type=file]').forEach((input) => {
      input.addEventListener('change', () => tell(input));
    });
    form.addEventListener('submit', (event) => {
      const wrong = [...form.querySelectorAll('input[type=file]')].find(tooLarge);
      if (form.dataset.sent || wrong) {
        event.preventDefault();
        wrong?.focus();
        return;
      }
      form.dataset.sent = 'yes';
      const button = form.querySelector('button[type=submit]');
      button.setAttribute('aria-disabled', 'true');
      button.textContent = 'Envoi en cours…';
    });
  });
  // coming back with the browser's arrow
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('form.apply').forEach((form) => delete form.dataset.sent);
  });
})();
