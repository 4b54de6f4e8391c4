// Tasklist keeps unfinished forms in the browser's local storage, where they outlive the person's session on a shared
// computer. Here they go to the window's own storage instead, and only to whom they belong: they are gone with the window,
// with the sign-out, and when somebody else signs in.
const KEPT = /^(camunda-form|camForm):/;
const OWNER = 'unfinished-forms-of';

const { getItem, setItem, removeItem } = Storage.prototype;
const place = (storage, key) =>
  storage === window.localStorage && KEPT.test(key) ? window.sessionStorage : storage;

Storage.prototype.getItem = function (key) {
  return getItem.call(place(this, key), key);
};
Storage.prototype.setItem = function (key, value) {
  setItem.call(place(this, key), key, value);
};
Storage.prototype.removeItem = function (key) {
  removeItem.call(place(this, key), key);
};

/** Removes every unfinished form of this browser. */
export function forgetUnfinishedForms() {
  for (const storage of [window.sessionStorage, window.localStorage]) {
    Object.keys(storage)
      .filter((key) => KEPT.test(key) || key === OWNER)
      .forEach((key) => removeItem.call(storage, key));
  }
}

async function person() {
  const answer = await fetch('/camunda/api/admin/auth/user/default', { headers: { Accept: 'application/json' } });
  return answer.ok ? (await answer.json()).userId : null;
}

const signedIn = await person();
if (getItem.call(window.sessionStorage, OWNER) !== signedIn) {
  forgetUnfinishedForms();
}
if (signedIn) {
  setItem.call(window.sessionStorage, OWNER, signedIn);
}
