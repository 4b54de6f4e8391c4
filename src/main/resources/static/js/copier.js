// Copies a text at one click where the browser lets a page do so; without it the text is selected by hand.
document.querySelectorAll('[data-copy]').forEach((button) => {
  if (!navigator.clipboard) {
    return;
  }
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    button.textContent = 'Texte copié';
  });
});
