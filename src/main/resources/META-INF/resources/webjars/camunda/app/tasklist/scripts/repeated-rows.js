// In the rows of a dynamic list form-js keeps an empty entry among its errors for every field that is right. Tasklist counts
// entries, so its button stayed grey without any visible fault. Here the button comes back when no field shows a fault; the
// form is checked once more in any case when it is sent, in the browser and by the server.
const BUTTONS = '.form-actions .btn-primary[disabled], .modal-footer .btn-primary[disabled]';
const FAULT = '.fjs-form-field-error';
const SHOWN_BY_THEN = 250;

function ownerOfVerdict(button) {
  let scope = window.angular.element(button).scope();
  while (scope && !Object.hasOwn(scope, '$invalid')) {
    scope = scope.$parent;
  }
  return scope;
}

function giveBack(button) {
  const form = document.querySelector('.modal .fjs-container, .task-details .fjs-container');
  const scope = ownerOfVerdict(button);
  if (form && !form.querySelector(FAULT) && scope && scope.$invalid) {
    scope.$evalAsync(() => {
      scope.$invalid = false;
    });
  }
}

let waiting;
new MutationObserver(() => {
  clearTimeout(waiting);
  waiting = setTimeout(() => document.querySelectorAll(BUTTONS).forEach(giveBack), SHOWN_BY_THEN);
}).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['disabled'] });
