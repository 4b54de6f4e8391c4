// Small things of the task view that settings and styles cannot reach.

// the candidate's file opens beside the form: the person decides with both in view, and what is typed stays
document.addEventListener(
  'click',
  (click) => {
    const link = click.target.closest('.fjs-container a[href]');
    if (link) {
      link.target = '_blank';
      link.rel = 'noopener';
    }
  },
  true
);

// a new attempt answers the last refusal: its message goes, so that it does not stand there after the task is done
document.addEventListener(
  'click',
  (click) => {
    if (click.target.closest('.form-actions .btn-primary, .modal-footer .btn-primary')) {
      document.querySelectorAll('[notifications-panel] .alert .close').forEach((close) => close.click());
    }
  },
  true
);

// the dialog that starts a case closed at the Escape key, which a person presses to leave a calendar or a list, and at a click
// beside it: all that was typed was gone. It closes by its own buttons.
document.body.addEventListener('keydown', (press) => {
  if (press.key === 'Escape' && press.target.closest('.modal .fjs-container')) {
    press.stopPropagation();
  }
});
document.addEventListener(
  'click',
  (click) => {
    if (click.target.matches('.modal') && click.target.querySelector('.fjs-container')) {
      click.stopImmediatePropagation();
    }
  },
  true
);

// on a card the tooltip of the person shows the name of a variable instead of a text
document.addEventListener(
  'mouseover',
  (over) => {
    if (over.target.closest('.tasks-list h5.assignee')) {
      over.stopImmediatePropagation();
    }
  },
  true
);

// dates come from the model: no keyboard way into their editors either
document.addEventListener(
  'keydown',
  (press) => {
    const fixed = press.target.closest('.due-date, .followup-date');
    if (fixed && press.key !== 'Tab') {
      press.stopImmediatePropagation();
    }
  },
  true
);

// who may give a task to somebody else sees the way to do it; the server decides in any case
const ASSIGNERS = ['drh', 'camunda-admin'];
const api = document.querySelector('base').getAttribute('engine-api');
const engine = document.querySelector('base').getAttribute('href').split('/').filter(Boolean).pop();
const person = document.querySelector('base').getAttribute('admin-api') + `auth/user/${engine}`;

async function groups() {
  const who = await fetch(person);
  if (!who.ok) {
    return [];
  }
  const { userId } = await who.json();
  const answer = await fetch(`${api}engine/${engine}/identity/groups?userId=${encodeURIComponent(userId)}`);
  return answer.ok ? (await answer.json()).groups.map((group) => group.id) : [];
}

groups().then((ids) => document.body.classList.toggle('may-assign', ids.some((id) => ASSIGNERS.includes(id))));
