// Draws the talk. A line is drawn once and only moved or marked after that, so a screen reader says it once.
const GREETING = 'Hej! Jag är en bot och svarar direkt. Fråga om öppettider, CV-verkstad, praktik eller dina tider.';
const STARTERS = ['När har ni öppet?', 'Vad händer i veckan?', 'Prata med en människa'];
const STATES = { sending: 'Skickar …', waiting: 'Väntar på kontakt' };
const SAME_BREATH = 5 * 60_000;

// As the centres' clocks show it, wherever the reader's machine believes to be.
const timeZone = 'Europe/Stockholm';
const time = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit', timeZone });
const day = new Intl.DateTimeFormat('sv-SE', { weekday: 'long', day: 'numeric', month: 'long', timeZone });
const date = new Intl.DateTimeFormat('sv-SE', { timeZone });
const relative = new Intl.RelativeTimeFormat('sv-SE', { numeric: 'auto' });

export class Talk {
  #root;
  #choose;
  #lines = [];
  #mine = [];
  #drawn = new Map();
  #spoken = '';
  #note = '';

  /** choose(value, label) is called when a choice is pressed */
  constructor(root, choose) {
    this.#root = root;
    this.#choose = choose;
    this.#draw();
  }

  /** The whole talk as the server knows it; what is on its way stays below. */
  showAll(lines) {
    this.#quietly(() => {
      const known = new Set(lines.map(line => line.id));
      const lastKnown = this.#lines.findLastIndex(line => known.has(line.id));
      // A line that came live while the history was being read stands after the last one they share.
      const newer = lastKnown < 0 ? [] : this.#lines.slice(lastKnown + 1);
      this.#lines = [...lines, ...newer];
      this.#draw();
    }, this.#lines.length > 0);
  }

  show(line) {
    if (!this.#lines.some(known => known.id === line.id)) this.#lines.push(line);
    this.#draw();
  }

  /** A message of one's own before the server has it. */
  showMine(message) {
    this.#note = '';
    this.#mine.push({ ...message, state: 'sending' });
    this.#draw(true);
  }

  mark(message, state) {
    const mine = this.#mine.find(one => one.id === message.id);
    if (mine) mine.state = state;
    this.#draw();
  }

  forget(message) {
    this.#mine = this.#mine.filter(one => one.id !== message.id);
    this.#draw();
  }

  clear() {
    this.#lines = [];
    this.#mine = [];
    this.#spoken = '';
    this.#draw();
  }

  /** A sentence of the page itself, gone when something is written. */
  note(text) {
    this.#note = text;
    this.#draw();
  }

  /** The latest words of the bot or of staff. */
  lastSpoken() {
    return this.#spoken || GREETING;
  }

  keepAtEnd() {
    this.#root.scrollTop = this.#root.scrollHeight;
    // On a very low screen the whole page scrolls.
    document.scrollingElement.scrollTop = document.scrollingElement.scrollHeight;
  }

  #quietly(change, live) {
    if (!live) this.#root.setAttribute('aria-live', 'off');
    this.#root.classList.toggle('busy', !live);
    change();
    requestAnimationFrame(() => {
      this.#root.setAttribute('aria-live', 'polite');
      this.#root.classList.remove('busy');
    });
  }

  #draw(always = false) {
    const atEnd = this.#root.scrollHeight - this.#root.scrollTop - this.#root.clientHeight < 80;
    const wanted = this.#wanted();
    const keys = new Set(wanted.map(item => item.key));
    for (const [key, element] of this.#drawn) {
      if (!keys.has(key)) {
        element.remove();
        this.#drawn.delete(key);
      }
    }
    wanted.forEach((item, index) => this.#place(item, index));
    if (atEnd || always) this.keepAtEnd();
  }

  #place({ key, make, update }, index) {
    let element = this.#drawn.get(key);
    if (!element) this.#drawn.set(key, element = make());
    if (this.#root.children[index] !== element) this.#root.insertBefore(element, this.#root.children[index] ?? null);
    update?.(element);
  }

  /** Everything that should stand in the talk, in order. */
  #wanted() {
    const items = [this.#greeting()];
    if (this.#note) items.unshift({ key: `note ${this.#note}`, make: () => paragraph('marker', this.#note) });
    const stored = new Set(this.#lines.map(line => line.mine).filter(Boolean));
    const mine = this.#mine.filter(one => !stored.has(one.id)).map(asLine);
    const all = [...this.#lines, ...mine];
    const latest = all.findLast(line => line.who === 'person');
    let before = null;
    for (const line of all) {
      if (!before || dayOf(before.at) !== dayOf(line.at)) items.push(dayItem(line.at));
      items.push(this.#item(line, before, line === latest));
      before = line;
    }
    const last = this.#lines.findLast(line => line.who === 'bot' || line.who === 'staff');
    this.#spoken = last?.text ?? '';
    return items;
  }

  #greeting() {
    const choices = STARTERS.map(label => ({ label, value: label }));
    return { key: 'greeting', make: () => this.#bubble({ who: 'bot', name: '', text: GREETING, choices, at: null }) };
  }

  #item(line, before, latest) {
    // A message of one's own keeps its key when it is stored, so it stays the same element.
    const key = line.mine ? `mine ${line.mine}` : `line ${line.id}`;
    if (line.who === 'marker') return { key, make: () => paragraph('marker', line.text) };
    const again = before && before.who === line.who && before.name === line.name
      && new Date(line.at) - new Date(before.at) < SAME_BREATH && dayOf(before.at) === dayOf(line.at);
    const text = line.who === 'person' ? line.label ?? this.#labelOf(line) : line.text;
    return {
      key,
      make: () => this.#bubble({ ...line, text }),
      update: element => {
        element.classList.toggle('again', Boolean(again));
        element.classList.toggle('latest', latest);
        mark(element, line);
      },
    };
  }

  /** A pressed choice comes back as its value; one wants to read what one pressed. */
  #labelOf(line) {
    const asked = this.#lines.slice(0, this.#lines.indexOf(line)).findLast(one => one.choices.length);
    return asked?.choices.find(choice => choice.value === line.text)?.label ?? line.text;
  }

  #bubble({ who, name, text, choices, at }) {
    const element = document.createElement('div');
    element.className = `line ${who === 'person' ? 'mine' : who}`;
    if (who === 'person') element.setAttribute('aria-live', 'off');
    const head = paragraph('who', speaker(who, name));
    if (at) head.append(span('when', time.format(new Date(at))));
    element.append(head, paragraph('bubble', text));
    if (choices?.length) element.append(this.#choices(choices));
    if (who === 'person') element.append(paragraph('state', ''));
    return element;
  }

  #choices(choices) {
    const group = document.createElement('div');
    group.className = 'choices';
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', 'Svarsförslag');
    for (const { label, value } of choices) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', () => this.#choose(value, label));
      group.append(button);
    }
    return group;
  }
}

function asLine(message) {
  return { ...message, id: '', mine: message.id, who: 'person', name: '', choices: [] };
}

function mark(element, line) {
  if (line.who !== 'person') return;
  const pending = line.state && line.state !== 'stored';
  element.classList.toggle('pending', Boolean(pending));
  element.classList.toggle('waiting', line.state === 'waiting');
  const words = STATES[line.state] ?? 'Skickat';
  const state = element.querySelector('.state');
  if (state.textContent !== words) state.textContent = words;
}

function speaker(who, name) {
  if (who === 'person') return 'Du';
  if (who === 'staff') return name ? `${name} · personal` : 'Personal';
  return 'Bot';
}

function dayItem(at) {
  return { key: `day ${dayOf(at)}`, make: () => paragraph('day', dayWords(new Date(at))) };
}

function dayOf(at) {
  return date.format(new Date(at));
}

function dayWords(at) {
  // Dates as 2026-11-22 read as midnights of the same zone, so that a day is always as long.
  const ago = Math.round((Date.parse(dayOf(at)) - Date.parse(dayOf(Date.now()))) / 86_400_000);
  const words = ago === 0 || ago === -1 ? `${relative.format(ago, 'day')}, ${day.format(at)}` : day.format(at);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function paragraph(name, text) {
  return filled('p', name, text);
}

function span(name, text) {
  return filled('span', name, text);
}

function filled(tag, name, text) {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}
