// Whose page this is: what one has typed is not for whoever sits down at the same screen next.

const owner = document.querySelector('#unlock input[name="user"]')?.defaultValue || '';

/** Names in the tab's memory that are the owner's alone. */
export const draftOf = person => `desk:draft:${owner}:${person}`;
export const fieldsOf = path => `desk:fields:${owner}:${path}`;
export const keyOf = person => `desk:key:${owner}:${person}`;

function forget(which) {
  Object.keys(sessionStorage).filter(which).forEach(name => sessionStorage.removeItem(name));
}

/** Whether the page shows what somebody else may see. */
export const strange = user => Boolean(owner) && user !== owner;

/** Gives the tab to another one: nothing typed is left, and no page of the first one to go back to from here. */
export function leave() {
  forget(name => name.startsWith('desk:'));
  location.replace('/desk');
}

if (owner) {
  forget(name => name.startsWith('desk:') && !name.startsWith(draftOf('')) && !name.startsWith(keyOf(''))
    && !name.startsWith(fieldsOf('')));
}
