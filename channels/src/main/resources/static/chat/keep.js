// What the browser keeps for the page. A browser that forbids keeping gets a chat that forgets at reload, not a dead one.
const forgetful = new Map();

export const keep = {
  get(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return forgetful.get(key) ?? null;
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(key, value);
    } catch {
      forgetful.set(key, value);
    }
  },
  remove(key) {
    forgetful.delete(key);
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  },
};
