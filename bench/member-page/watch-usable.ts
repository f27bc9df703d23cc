// Runs inside the page: notes when Today's heading and its list stand, can be touched, and the thread is free for it;
// and when the app itself has taken over what was drawn before it.

export interface Usable {
  usable?: number;
}

export function watchUsable(): void {
  const seen = window as unknown as { benchUsable?: number; benchWhole?: number; benchDone?: (said: string) => void };
  const isUsable = () => {
    const link = document.querySelector('.member-main .member-row a');
    if (!link || !document.querySelector('.member-main h1')) return false;
    const { left, top, width, height } = link.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && (link === hit || link.contains(hit));
  };
  const noteWhole = () => {
    const isApps = document.getElementById('first') === null && isUsable();
    if (!isApps) return void requestAnimationFrame(noteWhole);
    setTimeout(() => {
      seen.benchWhole = performance.now();
      seen.benchDone?.('');
    });
  };
  requestAnimationFrame(noteWhole);
  const look = () => {
    if (!isUsable()) return void requestAnimationFrame(look);
    // A task of its own: what blocks the thread blocks the finger too.
    setTimeout(() => {
      seen.benchUsable = performance.now();
    });
  };
  requestAnimationFrame(look);
}
