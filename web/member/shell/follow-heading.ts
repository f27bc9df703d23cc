// The heading of a page that one came to has the focus, so that readers hear where they are; while it is still coming, the page.

function focusHeading(main: HTMLElement): boolean {
  const heading = main.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}

const isLost = (at: Element | null, main: HTMLElement) => at === null || at === document.body || at === main;

/** Goes on until the person does something: the heading may come late, or be drawn anew and take the focus away with it. */
export function followHeading(main: HTMLElement): () => void {
  if (!focusHeading(main)) main.focus({ preventScroll: true });
  const watch = new MutationObserver(() => {
    if (isLost(document.activeElement, main)) focusHeading(main);
  });
  watch.observe(main, { childList: true, subtree: true });
  const stop = () => {
    watch.disconnect();
    for (const kind of ['pointerdown', 'keydown'] as const) document.removeEventListener(kind, stop, true);
  };
  for (const kind of ['pointerdown', 'keydown'] as const) document.addEventListener(kind, stop, true);
  return stop;
}
