// Finds while one types.

import { post } from './net.js';

const form = document.getElementById('search');
let asked = 0;
let waiting;

async function find() {
  const mine = ++asked;
  const came = await post(form.action, { q: form.elements.q.value });
  if (mine === asked && came.html) {
    const fresh = document.createRange().createContextualFragment(came.html);
    document.getElementById('found').replaceWith(fresh.getElementById('found'));
  }
}

if (form) {
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(find, 180);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(waiting);
    find();
  });
}
