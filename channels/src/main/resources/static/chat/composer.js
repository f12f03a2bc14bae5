// Where one writes. Enter sends, Shift+Enter breaks the line; nothing typed is ever thrown away.
const LONGEST = 10_000;

export class Composer {
  #form;
  #text;
  #note;

  constructor(form, write) {
    this.#form = form;
    this.#text = form.elements.text;
    this.#note = form.querySelector('[role=alert]');
    form.addEventListener('submit', event => {
      event.preventDefault();
      this.#submit(write);
    });
    this.#text.addEventListener('keydown', event => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        form.requestSubmit();
      }
    });
    this.#text.addEventListener('input', () => {
      this.#say('');
      this.#grow();
    });
  }

  focus() {
    this.#text.focus();
  }

  /** Puts a refused text back, before whatever has been typed since. */
  giveBack(text, sentence) {
    this.#text.value = [text, this.#text.value].filter(Boolean).join('\n');
    this.#grow();
    this.#say(`${sentence} Din text finns kvar.`);
  }

  #submit(write) {
    const text = this.#text.value.trim();
    if (!text) return this.focus();
    if (text.length > LONGEST) {
      return this.#say(`Texten är ${text.length} tecken. Högst 10 000 går att skicka på en gång. Din text finns kvar.`);
    }
    this.#text.value = '';
    this.#say('');
    this.#grow();
    write(text);
    this.focus();
  }

  #say(sentence) {
    this.#note.textContent = sentence;
    this.#text.toggleAttribute('aria-invalid', Boolean(sentence));
    if (sentence) this.#text.setAttribute('aria-invalid', 'true');
  }

  #grow() {
    this.#text.style.height = 'auto';
    this.#text.style.height = `${this.#text.scrollHeight + 2}px`;
  }
}
