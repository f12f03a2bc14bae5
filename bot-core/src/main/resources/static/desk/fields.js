// What stands in the forms of a page whose owner logs in somewhere else and comes back to it. The text to a person has
// its own keeping, in composer.js.

import { fieldsOf } from './whose.js';

const here = () => fieldsOf(location.pathname);
const forms = () => [...document.querySelectorAll('main form[action]')].filter(form => form.id !== 'composer');
const typed = field => field.name && field.type !== 'hidden' && field.type !== 'password'
  && (field.options ? !field.selectedOptions[0]?.defaultSelected : field.value !== field.defaultValue);

/** Lays it by, in this tab alone. */
export function keep() {
  const kept = forms().flatMap(form => [...form.elements].filter(typed)
    .map(field => [form.getAttribute('action'), field.name, field.value]));
  if (kept.length) {
    sessionStorage.setItem(here(), JSON.stringify(kept));
  }
}

/** Puts back what has its form on the page, once. */
export function giveBack() {
  const kept = JSON.parse(sessionStorage.getItem(here()) || '[]');
  const placeless = kept.filter(([action, name, value]) => {
    const form = forms().find(one => one.getAttribute('action') === action);
    const field = form?.elements[name];
    if (field) {
      field.value = value;
      form.closest('details')?.setAttribute('open', '');
    }
    return !field;
  });
  // A page that asks for a reason first shows its forms later.
  if (placeless.length) {
    sessionStorage.setItem(here(), JSON.stringify(placeless));
  } else {
    sessionStorage.removeItem(here());
  }
}
