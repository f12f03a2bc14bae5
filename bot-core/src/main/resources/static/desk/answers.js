// Ready answers: "/" in an empty text, or the button beside it.

import { piece } from './net.js';
import { say } from './say.js';

const box = () => document.getElementById('ready');
const text = () => document.getElementById('text');

async function open() {
  const came = await piece('/desk/answers/choose');
  if (!came.ok) {
    say(came.detail);
    return;
  }
  box().querySelector('.place').replaceChildren(document.createRange().createContextualFragment(came.html));
  box().querySelector('input').value = '';
  box().showModal();
}

function put(words) {
  const name = document.querySelector('#talk-name > :first-child').textContent;
  box().close();
  const area = text();
  area.setRangeText(words.replaceAll('{namn}', name), area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
  area.focus();
}

document.addEventListener('click', event => {
  if (event.target.closest('#ready-open')) {
    open();
  } else if (event.target.closest('#ready .choose button')) {
    put(event.target.closest('button').dataset.text);
  }
});

document.addEventListener('keydown', event => {
  if (event.key === '/' && event.target.id === 'text' && !event.target.value) {
    event.preventDefault();
    open();
  }
});

document.addEventListener('input', event => {
  if (event.target.closest('#ready input')) {
    const wanted = event.target.value.toLowerCase();
    for (const one of box().querySelectorAll('.choose li')) {
      one.hidden = !one.textContent.toLowerCase().includes(wanted);
    }
  }
});
