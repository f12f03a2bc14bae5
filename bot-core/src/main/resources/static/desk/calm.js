// Puts a piece of the page in the place of the one with its name. What has not changed stays where it is, and while
// somebody presses on the page nothing moves under the pointer: a press that has begun hits what it was meant for.

const LONGEST_PRESS = 20000;
const OWN = ['open', 'data-armed', 'aria-busy'];
const held = new Map();
let pressed = false;
let letGo = null;

/** What a piece is called among its neighbours; a form by what it does, so that no button ever comes to do another thing. */
const key = node => node.id || node.dataset?.row || (node.nodeName === 'FORM' ? node.getAttribute('action') : '') || '';
const alike = (one, other) => one.nodeType === other.nodeType && one.nodeName === other.nodeName && key(one) === key(other);

function attributes(old, fresh) {
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !OWN.includes(name)) {
      old.removeAttribute(name);
    }
  }
  for (const { name, value } of fresh.attributes) {
    if (old.getAttribute(name) !== value) {
      old.setAttribute(name, value);
    }
  }
}

/** The child that is to become that one: by name wherever it stands, else the next one. */
function counterpart(next, fresh, named) {
  const byName = key(fresh) && named.get(key(fresh));
  if (byName) {
    named.delete(key(fresh));
    return byName;
  }
  return next && !key(fresh) && alike(next, fresh) ? next : null;
}

function children(old, fresh) {
  const wanted = new Set([...fresh.children].map(key).filter(Boolean));
  for (const child of [...old.children]) {
    if (key(child) && !wanted.has(key(child))) {
      child.remove();
    }
  }
  const named = new Map([...old.children].filter(key).map(child => [key(child), child]));
  let next = old.firstChild;
  for (const child of [...fresh.childNodes]) {
    const same = counterpart(next, child, named);
    if (same) {
      if (same === next) {
        next = next.nextSibling;
      } else {
        old.insertBefore(same, next);
      }
      become(same, child);
    } else {
      old.insertBefore(child, next);
    }
  }
  while (next) {
    const rest = next;
    next = next.nextSibling;
    rest.remove();
  }
}

/** Changes of the one what is different in the other. A button that waits for its second press keeps its words. */
function become(old, fresh) {
  if (old.isEqualNode(fresh) || old.dataset?.armed) {
    return;
  }
  if (old.nodeType !== Node.ELEMENT_NODE) {
    old.nodeValue = fresh.nodeValue;
  } else if (!alike(old, fresh)) {
    old.replaceWith(fresh);
  } else {
    attributes(old, fresh);
    children(old, fresh);
  }
}

function change(old, piece) {
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const { key: button, person } = focused?.dataset || {};
  const find = person ? `[data-person="${person}"]` : button ? `[data-key="${button}"]` : null;
  become(old, piece);
  if (focused && focused !== document.activeElement) {
    const again = focused.isConnected ? focused : find && document.querySelector(find);
    (again || document.getElementById(piece.id)?.querySelector('a, button'))?.focus({ preventScroll: true });
  }
}

function release() {
  clearTimeout(letGo);
  pressed = false;
  for (const [id, piece] of held) {
    const old = document.getElementById(id);
    if (old) {
      change(old, piece);
    }
  }
  held.clear();
}

/** Takes a piece that the server has drawn; it is shown at once, or when the pointer is let go. */
export function put(piece) {
  const old = document.getElementById(piece.id);
  if (old && pressed) {
    held.set(piece.id, piece);
  } else if (old) {
    change(old, piece);
  }
}

/** Forgets what has been held back, since the page shows something else now. */
export function forget() {
  held.clear();
}

addEventListener('pointerdown', () => {
  pressed = true;
  clearTimeout(letGo);
  letGo = setTimeout(release, LONGEST_PRESS);
}, true);

// The click comes after the pointer is let go.
for (const end of ['pointerup', 'pointercancel']) {
  addEventListener(end, () => setTimeout(release), true);
}
