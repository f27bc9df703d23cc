// After a new release the old pages' pieces are gone; what was being written is kept, so the page may be read anew.
export function watchReleases() {
  window.addEventListener('vite:preloadError', (event) => {
    event.preventDefault();
    window.location.reload();
  });
}
