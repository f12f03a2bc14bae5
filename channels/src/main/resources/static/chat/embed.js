// The chat on another site by one line:
//   <script src="https://bot.example.se/chat/embed.js" async></script>
// A button that opens the page in a frame. Needs neither cookies nor styles of the site, and leaves its styles alone.
// data-label on the script element gives the button other words.
(() => {
  const script = document.currentScript;
  const page = new URL('../chat', script.src);
  const label = script.dataset.label || 'Chatta med oss';
  const READY_AFTER_LOAD = 1500;

  const STYLE = `
    :host { all: initial; }
    * { box-sizing: border-box; font: 600 1rem/1.25 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
    button, a { min-width: 44px; min-height: 44px; padding: .625rem 1.125rem; border: 2px solid transparent;
      border-radius: 1.5rem; background: #0B5D5E; color: #FFFFFF; text-decoration: none; cursor: pointer; }
    button:focus-visible, a:focus-visible { outline: 3px solid #1D4ED8; outline-offset: 2px; }
    .open, .elsewhere { position: fixed; right: 1rem; bottom: 1rem; z-index: 2147483000; }
    .panel { position: fixed; right: 1rem; bottom: 1rem; z-index: 2147483001; display: flex; flex-direction: column;
      width: min(26rem, calc(100vw - 2rem)); height: min(44rem, calc(100dvh - 2rem));
      border-radius: 1rem; overflow: hidden; background: #FBFAF7; box-shadow: 0 8px 24px rgb(21 35 43 / 30%); }
    .bar { display: flex; justify-content: flex-end; padding: .25rem; background: #0B5D5E; }
    .bar button { border-color: #FFFFFF; padding: .25rem 1rem; }
    iframe { flex: 1; width: 100%; border: 0; }
    p { margin: 0; padding: 1rem; color: #15232B; font-weight: 400; }
    [hidden] { display: none !important; }
    @media (max-width: 30rem) { .panel { right: 0; bottom: 0; width: 100vw; height: 100dvh; border-radius: 0; } }
    @media (forced-colors: active) { button, a, .panel { border: 2px solid; } }`;

  const host = document.createElement('div');
  host.id = 'navigator-chat';
  const root = host.attachShadow({ mode: 'open' });
  const style = new CSSStyleSheet();
  style.replaceSync(STYLE);
  root.adoptedStyleSheets = [style];

  const opener = element('button', { type: 'button', className: 'open', textContent: label });
  opener.setAttribute('aria-expanded', 'false');
  opener.setAttribute('aria-controls', 'panel');
  const closer = element('button', { type: 'button', textContent: 'Stäng chatten' });
  const bar = element('div', { className: 'bar' });
  bar.append(closer);
  const panel = element('div', { className: 'panel', id: 'panel', hidden: true });
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', 'Chatt');
  panel.append(bar);
  root.append(opener, panel);

  let frame = null;
  opener.addEventListener('click', open);
  closer.addEventListener('click', close);
  panel.addEventListener('keydown', event => event.key === 'Escape' && close());
  addEventListener('message', event => {
    if (!frame || event.source !== frame.contentWindow || event.origin !== page.origin) return;
    if (event.data === 'navigator-chat:ready') frame.dataset.ready = 'yes';
    if (event.data === 'navigator-chat:close') close();
  });
  attach();

  function open() {
    if (!frame) {
      frame = element('iframe', { src: page.href, title: 'Chatt' });
      // A frame that was refused loads too: what the browser shows in the page's stead.
      frame.addEventListener('load', () => setTimeout(elsewhereUnlessReady, READY_AFTER_LOAD));
      panel.append(frame);
    }
    panel.hidden = false;
    opener.hidden = true;
    opener.setAttribute('aria-expanded', 'true');
    closer.focus();
  }

  function close() {
    panel.hidden = true;
    opener.hidden = false;
    opener.setAttribute('aria-expanded', 'false');
    opener.focus();
  }

  /** A site that is not allowed to show the page, or a browser that shows no frames, gets a link instead. */
  function elsewhereUnlessReady() {
    if (frame.dataset.ready) return;
    const link = element('a', { href: page.href, target: '_blank', rel: 'noopener', textContent: label });
    const words = element('p', { textContent: 'Chatten går inte att visa här. ' });
    words.append(link);
    frame.replaceWith(words);
    if (!panel.hidden) link.focus();
  }

  function element(tag, properties) {
    return Object.assign(document.createElement(tag), properties);
  }

  function attach() {
    if (document.body) document.body.append(host);
    else addEventListener('DOMContentLoaded', () => document.body.append(host));
  }
})();
