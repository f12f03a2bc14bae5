// Calls of the desk's own server. Whoever has been logged out meanwhile logs in again over the
// open page and goes on.

import { unlocked } from './locked.js';
import { leave, strange } from './whose.js';

const token = () => document.querySelector('meta[name="csrf"]').content;

async function call(url, options) {
  try {
    const answer = await fetch(url, { ...options, headers: { 'X-Desk': '1', 'X-CSRF-TOKEN': token(), ...options.headers } });
    if (answer.status !== 401) {
      return answer;
    }
  } catch {
    return null;
  }
  await unlocked();
  return call(url, options);
}

async function read(answer) {
  if (!answer) {
    return { ok: false, code: 'offline', detail: 'Det gick inte att nå servern. Din text finns kvar. Försök igen.' };
  }
  if (answer.ok && (answer.headers.get('Content-Type') || '').startsWith('text/html')) {
    return { ok: true, html: await answer.text() };
  }
  const body = answer.status === 204 ? {} : await answer.json().catch(() => ({}));
  return { ...body, ok: answer.ok };
}

/** Does something; tells what came of it: ok, and said, html, or code and detail. */
export const post = async (url, fields = {}) => read(await call(url, { method: 'POST', body: new URLSearchParams(fields) }));

/** A piece of a page: ok and html, or code and detail. */
export async function piece(url) {
  return read(await call(url, {}));
}

/**
 * Whether the server still knows who this is; null when it cannot be asked. Nobody hears an answer when it is somebody
 * else by now: the page is being left, and nothing may go out under another name.
 */
export async function known() {
  try {
    const answer = await fetch('/desk/me', { headers: { 'X-Desk': '1' } });
    if (!answer.ok) {
      return null;
    }
    const { in: inside, user } = await answer.json();
    if (inside && strange(user)) {
      leave();
      return new Promise(() => {});
    }
    return inside;
  } catch {
    return null;
  }
}

/** Tells that somebody sits at the page: asking whether one is known does not. */
export async function here() {
  try {
    await fetch('/desk/here', { headers: { 'X-Desk': '1' } });
  } catch {
    // The next key or press tells it again.
  }
}
