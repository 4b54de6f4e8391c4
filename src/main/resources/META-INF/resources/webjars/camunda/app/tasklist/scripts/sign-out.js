// One sign-in for the whole product: Tasklist's own sign-out ends it, and Tasklist's own sign-in page is never shown.
const HOME = document.querySelector('base').getAttribute('href');

function token() {
  const cookie = document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]+)/);
  return cookie ? decodeURIComponent(cookie[1]) : '';
}

async function signOut() {
  const engine = HOME.split('/').filter(Boolean).pop();
  await fetch(`/camunda/api/admin/auth/user/${engine}/logout`, {
    method: 'POST',
    headers: { 'X-XSRF-TOKEN': token() }
  });
  window.sessionStorage.clear();
  window.localStorage.clear();
  window.location.assign('/connexion?deconnecte');
}

document.addEventListener(
  'click',
  (click) => {
    if (click.target.closest('.account .logout a')) {
      click.preventDefault();
      click.stopImmediatePropagation();
      signOut();
    }
  },
  true
);

// The session has ended: asking for the page again leads over the product's sign-in page and back. A person who is signed in
// but may not use Tasklist would go round in circles, so the second time within seconds leads to the sign-in page itself.
const AGAIN = 'asked-again-at';

function leaveOwnSignIn() {
  if (!window.location.hash.startsWith('#/login')) {
    return;
  }
  const before = Number(window.sessionStorage.getItem(AGAIN));
  window.sessionStorage.setItem(AGAIN, String(Date.now()));
  window.location.replace(Date.now() - before < 10000 ? '/connexion' : HOME);
}
window.addEventListener('hashchange', leaveOwnSignIn);
leaveOwnSignIn();
