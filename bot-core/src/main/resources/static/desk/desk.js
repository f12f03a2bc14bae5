// The desk: opens talks without loading the page anew, sends what buttons ask for, moves with keys.

import './answers.js';
import * as calm from './calm.js';
import * as composer from './composer.js';
import * as fields from './fields.js';
import * as lines from './lines.js';
import * as live from './live.js';
import './search.js';
import './sent.js';
import { unlocked } from './locked.js';
import { here, known, piece, post } from './net.js';
import { say } from './say.js';

const inbox = document.body.classList.contains('inbox');
const STILL_HERE = 5 * 60 * 1000;
const certain = new WeakSet();
const asking = new WeakSet();
let seen = Date.now();
let asked = 0;

function mark(person) {
  for (const link of document.querySelectorAll('#queue a[data-person]')) {
    if (link.dataset.person === person) {
      link.setAttribute('aria-current', 'true');
    } else {
      link.removeAttribute('aria-current');
    }
  }
}

function shown() {
  composer.ready();
  lines.follow();
  live.open();
}

/** Shows a talk, unless another one has been asked for before it came. */
async function open(person, push) {
  const address = `/desk/talks/${person}`;
  const mine = ++asked;
  mark(person);
  const came = await piece(address);
  if (mine !== asked) {
    return;
  }
  if (!came.ok) {
    mark(document.querySelector('.talk')?.dataset.person);
    say(came.detail);
    return;
  }
  calm.forget();
  const fresh = document.createRange().createContextualFragment(came.html);
  for (const pane of [...fresh.children]) {
    document.getElementById(pane.id).replaceWith(pane);
  }
  document.body.classList.add('reading');
  document.body.classList.remove('about');
  if (push) {
    history.pushState({}, '', address);
  }
  shown();
  document.getElementById('talk-pane').focus({ preventScroll: true });
}

/** Back to the queue alone. */
async function close(push) {
  const mine = ++asked;
  document.body.classList.remove('reading', 'about');
  const before = document.querySelector('.talk')?.dataset.person;
  const came = await piece(document.body.dataset.all === 'true' ? '/desk/queue?all=true' : '/desk/queue');
  if (mine !== asked) {
    return;
  }
  calm.forget();
  if (came.ok) {
    const page = new DOMParser().parseFromString(came.html, 'text/html');
    for (const id of ['talk-pane', 'card-pane', 'queue']) {
      document.getElementById(id).replaceWith(page.getElementById(id));
    }
  }
  if (push) {
    history.pushState({}, '', '/desk/queue');
  }
  live.open();
  live.counts();
  (document.querySelector(`#queue [data-person="${before}"]`) || document.getElementById('queue-title')).focus();
}

const plain = event => !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button);

document.addEventListener('click', event => {
  const link = event.target.closest('a');
  if (!inbox || !link || !plain(event)) {
    return;
  }
  if (link.dataset.person) {
    event.preventDefault();
    open(link.dataset.person, true);
  } else if (link.matches('.talk-head .back')) {
    event.preventDefault();
    close(true);
  } else if (link.matches('.to-card')) {
    event.preventDefault();
    document.body.classList.toggle('about');
    document.querySelector('.card-back')?.focus();
  } else if (link.matches('.card-back')) {
    event.preventDefault();
    document.body.classList.remove('about');
    document.querySelector('.to-card')?.focus();
  }
});

addEventListener('popstate', () => {
  const talk = location.pathname.match(/^\/desk\/talks\/(.+)$/);
  if (talk) {
    open(talk[1], false);
  } else {
    close(false);
  }
});

/** What cannot be undone needs a second press. */
function sure(button) {
  if (!button?.dataset.sure || button.dataset.armed) {
    return true;
  }
  const words = button.textContent;
  button.dataset.armed = 'yes';
  button.textContent = button.dataset.sure;
  setTimeout(() => {
    button.textContent = words;
    delete button.dataset.armed;
  }, 5000);
  return false;
}

/** A form that loads a page anew takes what is typed along, so it goes only when the server still knows who this is. */
async function leaving(event) {
  const form = event.target;
  const posts = form.method === 'post' && form.closest('main') && document.getElementById('unlock');
  if (event.defaultPrevented || certain.has(form)) {
    return;
  }
  if (!sure(event.submitter)) {
    event.preventDefault();
  } else if (posts) {
    const button = event.submitter;
    event.preventDefault();
    if (asking.has(form)) {
      return;
    }
    asking.add(form);
    if (await known() === false) {
      await unlocked();
    }
    asking.delete(form);
    certain.add(form);
    form.requestSubmit(button);
    certain.delete(form);
  }
}

document.addEventListener('submit', async event => {
  const form = event.target;
  if (!form.matches('form.act')) {
    leaving(event);
    return;
  }
  event.preventDefault();
  const button = event.submitter || form.querySelector('button');
  if (button.getAttribute('aria-busy') === 'true' || !sure(button)) {
    return;
  }
  button.setAttribute('aria-busy', 'true');
  const told = new FormData(form);
  if (form.closest('#talk-acts')) {
    told.set('last', lines.last());
  }
  const done = await post(form.action, told);
  button.removeAttribute('aria-busy');
  const wrong = form.querySelector('.wrong');
  if (done.code === 'health-words') {
    form.insertAdjacentHTML('beforeend', '<input type="hidden" name="sure" value="true">');
    button.textContent = 'Spara ändå';
  }
  if (wrong && !done.ok) {
    wrong.textContent = done.detail;
  } else {
    say(done.ok ? done.said : done.detail);
  }
  if (done.ok && form.matches('.stack')) {
    form.reset();
    form.querySelector('input[name="sure"]')?.remove();
    button.textContent = button.dataset.words || button.textContent;
    if (wrong) {
      wrong.textContent = '';
    }
    form.closest('details').open = false;
  }
  if (done.ok && form.dataset.words) {
    composer.giveBack(form.dataset.words);
  }
  if (done.ok && form.dataset.then) {
    open(form.dataset.then, true);
  }
});

function step(by) {
  const links = [...document.querySelectorAll('#queue a[data-person]')];
  const at = links.findIndex(link => link === document.activeElement);
  const now = at >= 0 ? at : links.findIndex(link => link.getAttribute('aria-current'));
  links[Math.min(Math.max(now + by, 0), links.length - 1)]?.focus();
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  r: () => composer.focus(),
  t: () => document.querySelector('#talk-acts [data-key="t"]')?.click() ?? composer.focus(),
  e: () => document.querySelector('#talk-acts [data-key="e"]')?.click(),
  '?': () => document.getElementById('keys').showModal(),
};

document.addEventListener('keydown', event => {
  const writing = event.target.closest('input, textarea, select, dialog');
  if (!writing && plain(event) | event.key === '?' && KEYS[event.key] && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    KEYS[event.key]();
  } else if (event.key === 'Escape' && document.body.classList.contains('about')) {
    document.body.classList.remove('about');
  }
});

document.getElementById('keys-show')?.addEventListener('click', () => document.getElementById('keys').showModal());

/** Reading and writing keep one logged in; a page that is only open does not. */
for (const sign of ['keydown', 'pointerdown']) {
  addEventListener(sign, () => {
    if (Date.now() - seen > STILL_HERE) {
      seen = Date.now();
      here();
    }
  }, { passive: true });
}

addEventListener('click', event => {
  for (const open of document.querySelectorAll('.own[open], .more[open]')) {
    if (!open.contains(event.target) || event.target.closest('.more button')) {
      open.open = false;
    }
  }
});

fields.giveBack();
if (inbox) {
  shown();
  live.counts();
}
