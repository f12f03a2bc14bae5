// Hears what changes while the page is open.

import * as calm from './calm.js';
import * as composer from './composer.js';
import * as lines from './lines.js';
import { unlocked } from './locked.js';
import { known } from './net.js';
import { notice } from './notices.js';
import { contact } from './say.js';
import * as seen from './seen.js';

const LOST = 'Kontakten är bruten. Det du skriver finns kvar.';
let stream = null;
let again = null;
let telling = null;
let pause = 500;

const talk = () => document.querySelector('.talk');

function address() {
  const fields = new URLSearchParams();
  if (talk()) {
    fields.set('talk', talk().dataset.person);
    fields.set('after', lines.last());
    if (talk().dataset.with) {
      fields.set('with', talk().dataset.with);
    }
  }
  if (document.body.dataset.all === 'true') {
    fields.set('all', 'true');
  }
  return `/desk/live?${fields}`;
}

/** Puts each piece in the place of the one with its name; tells which there were. */
function put(html) {
  const fresh = document.createRange().createContextualFragment(html);
  const pieces = [...fresh.children].filter(piece => piece.id);
  pieces.forEach(calm.put);
  return pieces;
}

function queue(html) {
  put(html).forEach(counts);
}

/** What waits stands in the title too. */
export function counts(list = document.getElementById('queue')) {
  const { waiting, alarms } = list?.dataset || {};
  const plain = document.title.replace(/^(Akut! )?(\(\d+\) )?/, '');
  document.title = (Number(alarms) ? 'Akut! ' : '') + (Number(waiting) ? `(${waiting}) ` : '') + plain;
  notice(Number(waiting), Number(alarms));
}

function gone(words) {
  const pane = document.getElementById('talk-pane');
  if (talk()) {
    composer.forget(talk().dataset.person);
  }
  const told = document.createElement('p');
  told.className = 'gone';
  told.setAttribute('role', 'alert');
  told.textContent = words;
  pane.replaceChildren(told);
  document.querySelector('.card')?.remove();
  open();
}

async function broken() {
  stream.close();
  telling ??= setTimeout(() => contact(LOST), 1500);
  clearTimeout(again);
  if (await known() === false) {
    await unlocked();
    pause = 0;
  }
  again = setTimeout(open, pause);
  pause = Math.min(Math.max(pause, 250) * 2, 10000);
}

/** Begins to listen, or begins anew for another talk. */
export function open() {
  clearTimeout(again);
  stream?.close();
  const mine = new EventSource(address());
  stream = mine;
  const on = (name, work) => mine.addEventListener(name, event => { if (mine === stream) { work(event); } });
  on('open', () => {
    pause = 500;
    clearTimeout(telling);
    telling = null;
    contact('');
  });
  on('error', broken);
  on('lines', event => lines.add(event.data, event.lastEventId));
  on('heard', event => {
    lines.add(event.data, event.lastEventId);
    seen.heard(talk()?.dataset.person);
  });
  on('state', event => {
    put(event.data);
    composer.count();
  });
  on('queue', event => queue(event.data));
  on('gone', event => gone(event.data));
  on('locked', broken);
}

addEventListener('online', () => { pause = 0; open(); });
addEventListener('pagehide', () => stream?.close());
addEventListener('pageshow', event => { if (event.persisted) { open(); } });
