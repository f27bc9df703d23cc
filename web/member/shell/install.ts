// Keeps the app shell on the phone, so that it opens without a network. The worker keeps no answer of the server;
// the page keeps those of chosen screens by account (web/client/device).
const afterMilliseconds = 2_000;

export function keepShellOffline() {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const register = () =>
    // Browsers without a secure address refuse; the app then simply needs the network.
    void navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined);
  // The first screen has the line for itself; the rest of the app follows.
  const later = () => setTimeout(register, afterMilliseconds);
  if (document.readyState === 'complete') later();
  else window.addEventListener('load', later);
}
