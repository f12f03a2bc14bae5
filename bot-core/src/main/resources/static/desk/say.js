// Short words to whoever works here: what was done, and whether there is contact.

const place = document.getElementById('said');
const strip = document.getElementById('strip');
let clearing;

export function say(words) {
  if (!words) {
    return;
  }
  clearTimeout(clearing);
  const line = document.createElement('p');
  line.textContent = words;
  place.replaceChildren(line);
  clearing = setTimeout(() => place.replaceChildren(), 6000);
}

/** Says that contact is lost, or with empty words that it is back. */
export function contact(words) {
  if (strip.textContent !== words) {
    strip.textContent = words;
  }
  strip.hidden = !words;
}
