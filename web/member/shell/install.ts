// Keeps the app shell on the phone, so that it opens without a network. Answers of the server are never kept.
export function keepShellOffline() {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  // Browsers without a secure address refuse; the app then simply needs the network.
  window.addEventListener('load', () => {
    navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`).catch(() => undefined);
  });
}
