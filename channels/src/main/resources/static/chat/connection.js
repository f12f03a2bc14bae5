// Speaks with the server: a token, the history, one open stream of new lines. Comes back by itself.
import { keep } from './keep.js';

const TOKEN = 'navigator.chat.token';
const API = 'chat/api';
const SILENT_TOO_LONG = 45_000;
const UNTIL_LOOKED_AT = 60_000;
const PAUSES = [500, 1000, 2000, 5000, 10_000, 15_000];

/** An answer that is not a success; `status` is 0 when nothing could be reached. */
export class Refused extends Error {
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

/** Enough newer pages listen to this talk; this one comes back when somebody looks at it. */
class Replaced extends Error {}

export class Connection {
  #listener;
  #abort = new AbortController();
  #token = keep.get(TOKEN);
  #wakeUp = () => {};
  #dropStream = () => {};

  /** listener: talk(history), line(line), reachable(boolean) */
  constructor(listener) {
    this.#listener = listener;
    addEventListener('online', () => {
      // A stream from before may look alive for a long time.
      this.#dropStream();
      this.#wakeUp();
    });
    addEventListener('offline', () => this.#listener.reachable(false));
    // Ended, or begun, in another tab.
    addEventListener('storage', event => event.key === TOKEN && event.newValue !== this.#token && location.reload());
    // A page kept for the back button would hold its stream, and a browser has few of them for each server.
    addEventListener('pagehide', () => this.#dropStream());
    document.addEventListener('visibilitychange', () => document.hidden || this.#wakeUp());
  }

  /** Listens until end() is called, whatever happens on the way. */
  async open() {
    const abort = this.#abort = new AbortController();
    for (let failures = 0; !abort.signal.aborted;) {
      try {
        await this.#listen(abort.signal, () => { failures = 0; });
      } catch (problem) {
        if (abort.signal.aborted) return;
        if (problem.status === 401) this.#forgetToken();
        const resting = problem instanceof Replaced;
        if (!resting) this.#listener.reachable(false);
        await this.#pause(resting ? UNTIL_LOOKED_AT : PAUSES[Math.min(failures++, PAUSES.length - 1)]);
      }
    }
  }

  async refresh() {
    try {
      this.#listener.talk(await (await this.call('GET', 'history')).json());
    } catch {
      // The stream notices too and reads the history when it is back.
    }
  }

  /** Ends the talk on the server; throws Refused when that did not work, and then nothing has changed. */
  async end() {
    if (this.#token) await this.call('POST', 'end');
    this.#abort.abort();
    this.#forgetToken();
  }

  async call(method, path, body, signal) {
    const headers = {};
    if (path !== 'session') headers.Authorization = `Bearer ${await this.#ownToken()}`;
    if (body) headers['Content-Type'] = 'application/json';
    let answer;
    try {
      answer = await fetch(`${API}/${path}`, {
        method, headers, signal, body: body && JSON.stringify(body), credentials: 'omit', cache: 'no-store',
      });
    } catch {
      throw new Refused(0, 'Ingen kontakt just nu.');
    }
    if (!answer.ok) throw new Refused(answer.status, await sentenceOf(answer));
    return answer;
  }

  async #ownToken() {
    if (!this.#token) {
      const session = await (await this.call('POST', 'session')).json();
      // Two calls may have asked at once: the first answer counts.
      this.#token ??= session.token;
      keep.set(TOKEN, this.#token);
    }
    return this.#token;
  }

  #forgetToken() {
    this.#token = null;
    keep.remove(TOKEN);
  }

  async #listen(signal, connected) {
    const quiet = new AbortController();
    const stop = this.#dropStream = () => quiet.abort();
    signal.addEventListener('abort', stop, { once: true });
    const stream = await this.call('GET', 'events', undefined, quiet.signal);
    // The history is read after the stream has opened, so that no line falls between them.
    this.#listener.talk(await (await this.call('GET', 'history')).json());
    this.#listener.reachable(true);
    connected();
    const reader = stream.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let rest = ''; ;) {
      const silence = setTimeout(stop, SILENT_TOO_LONG);
      const { value, done } = await reader.read().finally(() => clearTimeout(silence));
      if (done) throw new Refused(0, 'closed');
      const events = (rest + value).split('\n\n');
      rest = events.pop();
      events.forEach(event => this.#take(event));
    }
  }

  #take(event) {
    if (event.startsWith('event:replaced')) throw new Replaced();
    const data = event.split('\n').filter(row => row.startsWith('data:')).map(row => row.slice(5)).join('\n');
    if (data) this.#listener.line(JSON.parse(data));
  }

  #pause(millis) {
    return new Promise(resolve => {
      this.#wakeUp = resolve;
      setTimeout(resolve, millis);
    });
  }
}

async function sentenceOf(answer) {
  try {
    return (await answer.json()).message;
  } catch {
    return 'Det gick inte just nu.';
  }
}
