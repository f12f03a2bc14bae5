// The lines of the open talk: at the bottom when one reads the newest, still where one reads older ones.

import { piece } from './net.js';
import { say } from './say.js';

const box = () => document.getElementById('lines');
const NEAR = 120;
let atBottom = true;

export const last = () => document.querySelector('.talk')?.dataset.last || '';

export function toBottom() {
  const lines = box();
  if (lines) {
    lines.scrollTop = lines.scrollHeight;
    document.getElementById('down').hidden = true;
    atBottom = true;
  }
}

/** Keeps the newest line in sight when a keyboard or a longer text takes room below it. */
export function follow() {
  const lines = box();
  if (lines) {
    lines.addEventListener('scroll', () => {
      atBottom = lines.scrollHeight - lines.scrollTop - lines.clientHeight < NEAR;
      if (atBottom) {
        document.getElementById('down').hidden = true;
      }
    }, { passive: true });
    new ResizeObserver(() => { if (atBottom) { toBottom(); } }).observe(lines);
    toBottom();
  }
}

/** Adds lines that the server has drawn; one that stands here already is not added again. */
export function add(html, id) {
  const lines = box();
  if (!lines) {
    return;
  }
  const fresh = document.createRange().createContextualFragment(html);
  for (const line of [...fresh.querySelectorAll('.line')]) {
    if (lines.querySelector(`.line[data-id="${CSS.escape(line.dataset.id)}"]`)) {
      line.remove();
    }
  }
  lines.append(fresh);
  document.querySelector('.talk').dataset.last = id;
  if (atBottom) {
    toBottom();
  } else {
    document.getElementById('down').hidden = false;
  }
}

/** Puts older lines above; what one reads stays where it is. */
async function older(button) {
  const talk = document.querySelector('.talk');
  const lines = box();
  const fields = new URLSearchParams({ before: lines.querySelector('.line').dataset.id });
  if (talk.dataset.with) {
    fields.set('with', talk.dataset.with);
  }
  button.setAttribute('aria-busy', 'true');
  const came = await piece(`/desk/talks/${talk.dataset.person}/older?${fields}`);
  button.removeAttribute('aria-busy');
  if (!came.ok || !button.isConnected) {
    say(came.detail);
    return;
  }
  const fresh = document.createRange().createContextualFragment(came.html);
  const first = lines.querySelector('.day');
  if (first?.textContent === [...fresh.querySelectorAll('.day')].at(-1)?.textContent) {
    first.remove();
  }
  const below = lines.scrollHeight - lines.scrollTop;
  button.closest('.older').replaceWith(fresh);
  lines.scrollTop = lines.scrollHeight - below;
  (lines.querySelector('#older') || lines).focus({ preventScroll: true });
}

document.addEventListener('click', event => {
  const button = event.target.closest('#older');
  if (event.target.closest('#down')) {
    toBottom();
  } else if (button && button.getAttribute('aria-busy') !== 'true') {
    older(button);
  }
});
