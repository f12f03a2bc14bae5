// What is written and not yet stored. Kept in the browser, sent in order, one at a time; sending again does no harm
// since each message keeps its id.
import { keep } from './keep.js';

const KEPT = 'navigator.chat.waiting';
const PAUSES = [1000, 2000, 5000, 10_000, 15_000];

export class Outbox {
  #connection;
  #listener;
  #messages = read();
  #sending = false;
  #failures = 0;
  #timer;

  /** listener: state(message, 'sending' | 'stored' | 'waiting'), refused(message, sentence) */
  constructor(connection, listener) {
    this.#connection = connection;
    this.#listener = listener;
  }

  waiting() {
    return [...this.#messages];
  }

  add(message) {
    this.#messages.push(message);
    this.#keep();
    this.wake();
  }

  clear() {
    this.#messages = [];
    this.#keep();
  }

  async wake() {
    clearTimeout(this.#timer);
    if (this.#sending) return;
    this.#sending = true;
    try {
      while (this.#messages.length && await this.#send(this.#messages[0])) this.#failures = 0;
    } finally {
      this.#sending = false;
    }
    if (this.#messages.length) {
      this.#timer = setTimeout(() => this.wake(), PAUSES[Math.min(this.#failures++, PAUSES.length - 1)]);
    }
  }

  /** True when the message needs no more sending. */
  async #send(message) {
    this.#listener.state(message, 'sending');
    try {
      await this.#connection.call('POST', 'messages', {
        id: message.id, text: message.text, choice: Boolean(message.choice),
      });
      this.#remove(message);
      this.#listener.state(message, 'stored');
      return true;
    } catch (problem) {
      if (problem.status === 400 || problem.status === 413) {
        this.#remove(message);
        this.#listener.refused(message, problem.message);
        return true;
      }
      this.#listener.state(message, 'waiting');
      return false;
    }
  }

  #remove(message) {
    this.#messages = this.#messages.filter(other => other.id !== message.id);
    this.#keep();
  }

  #keep() {
    if (this.#messages.length) keep.set(KEPT, JSON.stringify(this.#messages));
    else keep.remove(KEPT);
  }
}

function read() {
  try {
    return JSON.parse(keep.get(KEPT)) ?? [];
  } catch {
    return [];
  }
}
