// Asks for what the first screen needs while the app itself is still on its way. web/client/early.ts takes the answers.
(() => {
  const kept = (store, key) => {
    try {
      return store().getItem(key);
    } catch {
      return null;
    }
  };
  if (location.pathname !== '/m/' || kept(() => sessionStorage, 'tongxin.acting-for')) return;
  const locale = kept(() => localStorage, 'tongxin.locale') || 'zh-CN';
  // Nothing is asked for somebody who signed out here.
  const isSignedOut = kept(() => localStorage, 'tongxin.session') === '';
  const asked = ['/api/proposals/today', '/api/today/waiting', '/api/proposals/list?mine=invited&limit=100'];
  const headers = { accept: 'application/json', 'x-requested-with': 'tongxin', 'x-locale': locale };
  headers['accept-language'] = locale;
  const answers = {};
  for (const path of ['/api/session', ...(isSignedOut ? [] : asked)]) {
    answers[path] = fetch(path, { headers, credentials: 'same-origin' });
    // Who takes it hears of a broken line; an answer nobody takes may break in silence.
    answers[path].catch(() => undefined);
  }
  globalThis.tongxinEarly = { locale, answers };
})();
