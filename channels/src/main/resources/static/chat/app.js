// The page: wires the parts together. Each part is a file of its own and knows nothing of the others.
import { Connection } from './connection.js';
import { Outbox } from './outbox.js';
import { Talk } from './talk.js';
import { Menu } from './menu.js';
import { Composer } from './composer.js';

const byId = id => document.getElementById(id);

const talk = new Talk(byId('talk'), (value, label) => write(value, label));
const connection = new Connection({
  talk: history => {
    byId('title').textContent = history.name;
    byId('status').textContent = history.status;
    document.title = `${history.name} – chatt`;
    talk.showAll(history.lines);
  },
  line: line => {
    talk.show(line);
    menu.readAloud(line);
    if (line.who === 'marker' || line.who === 'staff') connection.refresh();
  },
  reachable: reachable => {
    byId('offline').hidden = reachable;
    if (reachable) outbox.wake();
  },
});
const outbox = new Outbox(connection, {
  state: (message, state) => talk.mark(message, state),
  refused: (message, sentence) => {
    talk.forget(message);
    composer.giveBack(message.label || message.text, sentence);
  },
});
const composer = new Composer(byId('composer'), text => write(text));
const menu = new Menu(byId('menu-button'), byId('menu'), {
  lastSpoken: () => talk.lastSpoken(),
  end: () => endAndClear(),
  done: () => composer.focus(),
});

function write(text, label) {
  const message = { id: crypto.randomUUID?.() ?? randomId(), text, at: new Date().toISOString() };
  if (label) Object.assign(message, { label, choice: true });
  talk.showMine(message);
  outbox.add(message);
}

/** Pages without https have no randomUUID. */
function randomId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

async function endAndClear() {
  await connection.end();
  outbox.clear();
  talk.clear();
  talk.note('Samtalet är avslutat och rensat. Du kan börja ett nytt.');
  connection.open();
}

/** Keeps the composer above a phone's keyboard where the browser does not do so itself. */
function followKeyboard() {
  const visible = window.visualViewport;
  if (!visible) return;
  const fit = () => {
    if (visible.scale !== 1) return;
    document.documentElement.style.setProperty('--visible-height', `${visible.height}px`);
    talk.keepAtEnd();
  };
  visible.addEventListener('resize', fit);
}

/** In a frame on another site: the site learns that the page is there, and that Escape was pressed, and nothing else. */
function standInFrame() {
  if (parent === window) return;
  parent.postMessage('navigator-chat:ready', '*');
  addEventListener('keydown', event => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    parent.postMessage('navigator-chat:close', '*');
  });
}

followKeyboard();
standInFrame();
outbox.waiting().forEach(message => talk.showMine(message));
connection.open();
