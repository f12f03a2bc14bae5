// Notices of the browser: that somebody waits, never who or why.

const ask = document.getElementById('notices-ask');
let before = null;

const possible = () => 'Notification' in window && Notification.permission === 'default';

/** Tells of more waiting than a moment ago, to somebody who looks elsewhere. */
export function notice(waiting, alarms) {
  const more = before && (waiting > before.waiting || alarms > before.alarms);
  const urgent = before && alarms > before.alarms;
  before = { waiting, alarms };
  if (more && document.hidden && 'Notification' in window && Notification.permission === 'granted') {
    new Notification('Navigatordesken', { body: urgent ? 'Något akut väntar.' : 'Någon väntar på svar.', tag: 'desk', renotify: true });
  }
}

if (ask) {
  ask.hidden = !possible();
  ask.addEventListener('click', async () => {
    await Notification.requestPermission();
    ask.hidden = !possible();
  });
}
