// The lines of the open talk: at the bottom when one reads the newest, still where one reads older ones.

const box = () => document.getElementById('lines');
const NEAR = 120;
let atBottom = true;

export const last = () => document.querySelector('.talk')?.dataset.last || '';

export function toBottom() {
  const lines = box();
  if (lines) {
    lines.scrollTop = lines.scrollHeight;
    document.getElementById('down').hidden = true;
    atBottom = true;
  }
}

/** Keeps the newest line in sight when a keyboard or a longer text takes room below it. */
export function follow() {
  const lines = box();
  if (lines) {
    lines.addEventListener('scroll', () => {
      atBottom = lines.scrollHeight - lines.scrollTop - lines.clientHeight < NEAR;
      if (atBottom) {
        document.getElementById('down').hidden = true;
      }
    }, { passive: true });
    new ResizeObserver(() => { if (atBottom) { toBottom(); } }).observe(lines);
    toBottom();
  }
}

/** Adds lines that the server has drawn; one that stands here already is not added again. */
export function add(html, id) {
  const lines = box();
  if (!lines) {
    return;
  }
  const fresh = document.createRange().createContextualFragment(html);
  for (const line of [...fresh.querySelectorAll('.line')]) {
    if (lines.querySelector(`.line[data-id="${CSS.escape(line.dataset.id)}"]`)) {
      line.remove();
    }
  }
  lines.append(fresh);
  document.querySelector('.talk').dataset.last = id;
  if (atBottom) {
    toBottom();
  } else {
    document.getElementById('down').hidden = false;
  }
}

document.addEventListener('click', event => {
  if (event.target.closest('#down')) {
    toBottom();
  }
});
