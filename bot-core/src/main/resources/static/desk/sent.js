// Pictures and voice notes are fetched when somebody asks for them, shown in the talk, and gone with the page.

import { say } from './say.js';

const ELEMENTS = { picture: 'img', voice: 'audio' };

function address(button) {
  const { person, with: carried } = button.closest('.talk').dataset;
  const query = carried ? `?with=${carried}` : '';
  return `/desk/talks/${person}/files/${button.dataset.line}${query}`;
}

function show(button) {
  const element = ELEMENTS[button.dataset.kind];
  if (!element) {
    window.open(address(button), '_blank', 'noopener');
    return;
  }
  const shown = document.createElement(element);
  shown.className = 'sent-shown';
  if (element === 'img') {
    shown.alt = 'Bild som personen har skickat';
  } else {
    shown.controls = true;
    shown.setAttribute('aria-label', 'Ljud som personen har skickat');
  }
  shown.addEventListener('error', () => {
    shown.replaceWith(button);
    say('Det går inte att hämta den längre, eller just nu. Be personen skicka den igen.');
  });
  shown.src = address(button);
  button.replaceWith(shown);
}

document.addEventListener('click', event => {
  const button = event.target.closest?.('.sent-open');
  if (button) {
    show(button);
  }
});
