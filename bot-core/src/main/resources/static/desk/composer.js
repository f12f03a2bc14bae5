// Writing to somebody. What is typed outlives a lost line, a restart, a log-out and a slip of the finger.

import { post } from './net.js';
import { parts } from './parts.js';
import { say } from './say.js';
import { draftOf, keyOf } from './whose.js';

const one = id => document.getElementById(id);
const person = () => document.querySelector('.talk')?.dataset.person;

/** Makes the composer of the talk on the page ready. */
export function ready() {
  const text = one('text');
  if (!text) {
    return;
  }
  text.value = sessionStorage.getItem(draftOf(person())) || '';
  typed();
}

export function focus() {
  one('text')?.focus();
}

/** The text belongs to nobody any more. */
export function forget(whom) {
  sessionStorage.removeItem(draftOf(whom));
  sessionStorage.removeItem(keyOf(whom));
}

function typed() {
  const text = one('text');
  text.style.height = 'auto';
  text.style.height = `${text.scrollHeight}px`;
  count();
}

/** Says what it will cost. */
export function count() {
  const text = one('text');
  const way = one('way');
  const place = one('parts');
  if (text && place) {
    const sms = one('channel') ? one('channel').value === 'sms' : way.dataset.sms === 'true';
    const many = parts(text.value);
    const words = sms && text.value ? ` · ${many} ${many === 1 ? 'del' : 'delar'}` : '';
    if (place.textContent !== words) {
      place.textContent = words;
    }
  }
}

function askWhen(asking) {
  one('night').hidden = !asking;
  one('send').hidden = asking;
  if (asking) {
    one('night').querySelector('.main').focus();
  }
}

function askLater(asking) {
  one('later').hidden = !asking;
  one('send').hidden = asking;
  one('later-open').setAttribute('aria-expanded', String(asking));
  if (asking) {
    one('wrong').textContent = '';
    one('later-day').value ||= one('later-day').min;
    one('later-day').focus();
  }
}

function sendLater() {
  const day = one('later-day').value;
  const time = one('later-time').value;
  if (!one('text').value.trim()) {
    one('wrong').textContent = 'Skriv först vad som ska skickas.';
    one('text').focus();
  } else if (!day || !time) {
    one('wrong').textContent = 'Välj dag och tid.';
  } else {
    send(`${day}T${time}`);
  }
}

/** What is asked for: at the moment that is being chosen, or now. */
const go = () => (one('later').hidden ? send() : sendLater());

/** What was to be sent later and was taken back stands in the field again, unless something else is written there. */
export function giveBack(words) {
  const text = one('text');
  if (text && !text.value) {
    text.value = words;
    sessionStorage.setItem(draftOf(person()), words);
    typed();
    text.focus();
  }
}

/** The same words sent again carry the same key, so they arrive once. */
function key(text) {
  const kept = JSON.parse(sessionStorage.getItem(keyOf(person())) || 'null');
  if (kept && kept.text === text) {
    return kept.key;
  }
  const fresh = crypto.getRandomValues(new Uint32Array(4)).join('-');
  sessionStorage.setItem(keyOf(person()), JSON.stringify({ key: fresh, text }));
  return fresh;
}

async function send(when) {
  const text = one('text');
  const words = text.value.trim();
  const whom = person();
  if (!words || one('send').getAttribute('aria-busy') === 'true') {
    return;
  }
  if (!when && one('way').dataset.night === 'true') {
    askWhen(true);
    return;
  }
  one('wrong').textContent = '';
  one('send').setAttribute('aria-busy', 'true');
  const fields = { text: words, key: key(words), ...(one('channel') && { channel: one('channel').value }) };
  const done = await post(one('composer').action, when ? { ...fields, when } : fields);
  if (person() !== whom) {
    if (done.ok) {
      forget(whom);
    }
    return;
  }
  one('send').removeAttribute('aria-busy');
  askWhen(false);
  if (done.ok) {
    askLater(false);
    if (text.value.trim() === words) {
      text.value = '';
    }
    forget(whom);
    typed();
    say(done.said);
    text.focus();
  } else if (done.code === 'quiet-hours') {
    askWhen(true);
  } else {
    one('wrong').textContent = done.detail || 'Det gick inte att skicka. Din text finns kvar. Försök igen.';
  }
}

document.addEventListener('input', event => {
  if (event.target.id === 'text') {
    sessionStorage.setItem(draftOf(person()), event.target.value);
    // A tab that is opened from here takes the draft along, and the key with it: sent from both it goes once.
    key(event.target.value.trim());
    typed();
  }
});

document.addEventListener('change', event => {
  if (event.target.id === 'channel') {
    count();
  }
});

document.addEventListener('keydown', event => {
  if (event.target.id === 'text' && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    go();
  }
});

document.addEventListener('submit', event => {
  if (event.target.id === 'composer') {
    event.preventDefault();
    go();
  }
});

document.addEventListener('click', event => {
  const when = event.target.closest('#night [data-when]');
  if (when) {
    send(when.dataset.when);
  } else if (event.target.closest('#later-open')) {
    askLater(one('later').hidden);
  } else if (event.target.closest('#later-cancel')) {
    askLater(false);
    one('later-open').focus();
  } else if (event.target.closest('#later-send')) {
    sendLater();
  }
});
