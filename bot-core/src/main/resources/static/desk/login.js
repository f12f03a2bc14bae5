// A link from elsewhere comes without the cookie; whoever is logged in already goes on.

import { known } from './net.js';

if (await known()) {
  location.replace(document.querySelector('input[name="next"]').value || '/desk');
}
