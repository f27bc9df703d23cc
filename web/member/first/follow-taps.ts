// A tap before the app is here is not lost: the address changes at once, and the app opens that page first.

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

function linesWhereTextWillBe(): Element {
  const lines = document.createElement('div');
  lines.className = 'ui-skeleton';
  for (let line = 0; line < 5; line += 1) lines.append(document.createElement('span'));
  return lines;
}

export function followTaps(place: HTMLElement) {
  place.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="/m/"]');
    if (!link || !isPlain(event)) return;
    event.preventDefault();
    window.history.pushState(null, '', link.href);
    window.dispatchEvent(new PopStateEvent('popstate'));
    const main = place.querySelector('main');
    main?.setAttribute('aria-busy', 'true');
    main?.replaceChildren(linesWhereTextWillBe());
    // Whoever draws or grows beside sees it.
    place.dataset.left = '';
  });
}
