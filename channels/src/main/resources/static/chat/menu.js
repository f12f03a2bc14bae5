// The menu: read aloud, larger text, end and clear.
import { keep } from './keep.js';

const LARGER = 'navigator.chat.larger';

export class Menu {
  #button;
  #items;
  #actions;
  #reading = false;

  /** actions: lastSpoken() → text, end() → promise, done() after an ending */
  constructor(button, items, actions) {
    this.#button = button;
    this.#items = items;
    this.#actions = actions;
    button.addEventListener('click', () => this.#open(items.hidden));
    addEventListener('keydown', event => {
      if (event.key !== 'Escape' || items.hidden) return;
      event.preventDefault();
      this.#close();
    });
    document.addEventListener('click', event => {
      if (!items.hidden && !button.parentElement.contains(event.target)) this.#open(false);
    });
    button.parentElement.addEventListener('focusout', event => {
      if (event.relatedTarget && !button.parentElement.contains(event.relatedTarget)) this.#open(false);
    });
    this.#setUpReading(items.querySelector('#read-aloud'));
    this.#setUpSize(items.querySelector('#larger-text'));
    this.#setUpEnding(items.querySelector('#end'), document.getElementById('ending'));
  }

  /** Says a new line, when asked to. */
  readAloud(line) {
    if (this.#reading && (line.who === 'bot' || line.who === 'staff')) say(line.text);
  }

  #open(open) {
    this.#items.hidden = !open;
    this.#button.setAttribute('aria-expanded', String(open));
    if (open) this.#items.querySelector('button:not([hidden])').focus();
  }

  #close() {
    this.#open(false);
    this.#button.focus();
  }

  #setUpReading(button) {
    const offer = () => { button.hidden = !localVoice(); };
    offer();
    // A browser may come to know its voices later.
    if ('speechSynthesis' in window) speechSynthesis.addEventListener?.('voiceschanged', offer);
    button.addEventListener('click', () => {
      this.#reading = !this.#reading;
      button.setAttribute('aria-pressed', String(this.#reading));
      if (this.#reading) say(this.#actions.lastSpoken());
      else speechSynthesis.cancel();
      this.#close();
    });
  }

  #setUpSize(button) {
    const apply = larger => {
      document.documentElement.classList.toggle('larger', larger);
      button.setAttribute('aria-pressed', String(larger));
    };
    apply(keep.get(LARGER) === 'yes');
    button.addEventListener('click', () => {
      const larger = !document.documentElement.classList.contains('larger');
      keep.set(LARGER, larger ? 'yes' : 'no');
      apply(larger);
      this.#close();
    });
  }

  #setUpEnding(button, dialog) {
    const note = dialog.querySelector('[role=alert]');
    const yes = dialog.querySelector('#ending-yes');
    button.addEventListener('click', () => {
      this.#open(false);
      note.textContent = '';
      dialog.showModal();
    });
    dialog.querySelector('#ending-no').addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => this.#actions.done());
    yes.addEventListener('click', async () => {
      yes.disabled = true;
      try {
        await this.#actions.end();
        if ('speechSynthesis' in window) speechSynthesis.cancel();
        dialog.close();
      } catch {
        note.textContent = 'Det gick inte att avsluta just nu. Samtalet finns kvar. Försök igen.';
      } finally {
        yes.disabled = false;
      }
    });
  }
}

/** A Swedish voice of the device itself: with one of a service somewhere the talk would leave the device. */
function localVoice() {
  if (!('speechSynthesis' in window)) return null;
  return speechSynthesis.getVoices().find(voice => voice.localService && /^sv\b/i.test(voice.lang)) ?? null;
}

function say(text) {
  const voice = localVoice();
  if (!voice) return;
  speechSynthesis.cancel();
  const words = new SpeechSynthesisUtterance(text);
  words.lang = 'sv-SE';
  words.voice = voice;
  speechSynthesis.speak(words);
}
