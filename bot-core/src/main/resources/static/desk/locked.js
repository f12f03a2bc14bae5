// Logging in again over an open page, or elsewhere and back to it, so that nothing written is lost; somebody
// else begins anew.

import { keep } from './fields.js';
import { leave, strange } from './whose.js';

const box = document.getElementById('locked');
const form = document.getElementById('unlock');
let waiting = null;

/** Resolves when the page's owner has logged in again. */
export function unlocked() {
  if (!waiting) {
    let open;
    waiting = { promise: new Promise(done => { open = done; }) };
    waiting.open = open;
    for (const way of form.querySelectorAll('.back-in')) {
      way.search = new URLSearchParams({ next: location.pathname });
    }
    box.showModal();
    if (form.elements.password) {
      form.querySelector('.wrong').textContent = '';
      form.elements.password.focus();
    } else {
      form.querySelector('.button').focus();
    }
  }
  return waiting.promise;
}

if (form) {
  box.addEventListener('cancel', event => event.preventDefault());
  box.addEventListener('click', event => {
    if (event.target.closest('.back-in')) {
      keep();
    }
  });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const wrong = form.querySelector('.wrong');
    try {
      const answer = await fetch('/desk/login', {
        method: 'POST',
        headers: { 'X-Desk': '1', 'X-CSRF-TOKEN': document.querySelector('meta[name="csrf"]').content },
        body: new URLSearchParams(new FormData(form)),
      });
      if (!answer.ok) {
        wrong.textContent = (await answer.json().catch(() => ({}))).detail || 'Det gick inte. Försök igen.';
        form.elements.password.select();
        return;
      }
    } catch {
      wrong.textContent = 'Det gick inte att nå servern. Försök igen.';
      return;
    }
    form.elements.password.value = '';
    if (strange(form.elements.user.value.trim())) {
      leave();
      return;
    }
    box.close();
    const { open } = waiting;
    waiting = null;
    open();
  });
}
