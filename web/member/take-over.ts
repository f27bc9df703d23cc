// The app takes the place of the first drawing (`first/`) once its own first screen stands, so that nothing flickers
// and nothing jumps; whoever tapped meanwhile gets the app at once, and arrives at the heading of the page.
import { followHeading } from './shell/follow-heading.ts';

const atTheLatestMilliseconds = 4_000;
const settlesWithinMilliseconds = 40;

function stands(ground: Element): boolean {
  const inside = ground.querySelector('main') ?? ground;
  return inside.textContent !== '' && ground.querySelector('.ui-skeleton') === null;
}

function arriveOnceDrawn(ground: HTMLElement) {
  const main = ground.querySelector('main');
  if (main) return void followHeading(main);
  const watch = new MutationObserver(() => {
    const drawn = ground.querySelector('main');
    if (!drawn) return;
    watch.disconnect();
    followHeading(drawn);
  });
  watch.observe(ground, { childList: true, subtree: true });
}

function putInPlace(ground: HTMLElement, first: HTMLElement) {
  const held = first.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : null;
  document.getElementById('app')?.remove();
  ground.id = 'app';
  first.replaceWith(ground);
  if (first.dataset.left !== undefined) arriveOnceDrawn(ground);
  else if (held) ground.querySelector<HTMLElement>(`a[href="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
}

function grownBeside(first: HTMLElement): HTMLElement {
  const ground = document.createElement('div');
  const watch = new MutationObserver(() => {
    if (first.dataset.left !== undefined) end();
    else if (stands(ground)) setTimeout(end, settlesWithinMilliseconds);
  });
  const timer = setTimeout(end, atTheLatestMilliseconds);
  function end() {
    clearTimeout(timer);
    watch.disconnect();
    if (first.isConnected) putInPlace(ground, first);
  }
  watch.observe(ground, { childList: true, subtree: true });
  watch.observe(first, { attributes: true });
  return ground;
}

/** Where the app is to be drawn. */
export function groundOf(app: HTMLElement): HTMLElement {
  const first = document.getElementById('first');
  if (first?.hasChildNodes() && first.dataset.left === undefined) return grownBeside(first);
  if (first?.dataset.left !== undefined) arriveOnceDrawn(app);
  first?.remove();
  return app;
}
