// Tells that whoever sits at the page has seen what the person wrote: a page that merely stands open has seen nothing.

import { post } from './net.js';

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'];
let news = '';

/** The person of the open talk has written. */
export function heard(person) {
  news = person;
}

for (const sign of SIGNS) {
  addEventListener(sign, () => {
    if (news && news === document.querySelector('.talk')?.dataset.person) {
      post(`/desk/talks/${news}/seen`);
    }
    news = '';
  }, { passive: true, capture: true });
}
