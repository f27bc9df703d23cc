// Keeps the app shell on the phone, so that it opens without a network. The worker keeps no answer of the server;
// the page keeps those of chosen screens by account (web/client/device).
const afterMilliseconds = 2_000;

export function keepShellOffline() {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  // Browsers without a secure address refuse; the app then simply needs the network.
  window.addEventListener('load', () => {
    // The first screen has the line for itself; the rest of the app follows.
    setTimeout(() => {
      navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined);
    }, afterMilliseconds);
  });
}
