// Pages kept in this process, under the publication's version: a version that has risen empties the committee's shelf, here and
// in every other process, since each asks the database for the version before it hands a page out.
export interface KeptPage {
  readonly text: string;
  readonly status: number;
  readonly fingerprint: string;
}

interface Shelf {
  readonly stamp: string;
  readonly pages: Map<string, KeptPage>;
}

const bytesPerSign = 2;

export interface PageCache {
  find(committeeId: string, stamp: string, key: string): KeptPage | undefined;
  keep(committeeId: string, stamp: string, kept: KeptPage & { readonly key: string }): void;
  /** What is held, in bytes. */
  size(): number;
}

export function openPageCache(mostBytes = 64 * 1024 * 1024): PageCache {
  const shelves = new Map<string, Shelf>();
  let size = 0;
  const weight = ({ text }: KeptPage) => text.length * bytesPerSign;

  function clear(committeeId: string): void {
    for (const page of shelves.get(committeeId)?.pages.values() ?? []) size -= weight(page);
    shelves.delete(committeeId);
  }

  /** The committee that was not asked for longest goes first, within the last one the page that was not. */
  function makeRoom(): void {
    for (const [committeeId, { pages }] of shelves) {
      if (size <= mostBytes) return;
      if (shelves.size > 1) clear(committeeId);
      else
        for (const [key, page] of pages) {
          if (size <= mostBytes) return;
          pages.delete(key);
          size -= weight(page);
        }
    }
  }

  function shelfOf(committeeId: string, stamp: string): Shelf {
    const found = shelves.get(committeeId);
    if (found?.stamp !== stamp) clear(committeeId);
    const shelf = found?.stamp === stamp ? found : { stamp, pages: new Map() };
    shelves.delete(committeeId);
    shelves.set(committeeId, shelf);
    return shelf;
  }

  return {
    find(committeeId, stamp, key) {
      const { pages } = shelfOf(committeeId, stamp);
      const page = pages.get(key);
      if (page) {
        pages.delete(key);
        pages.set(key, page);
      }
      return page;
    },
    keep(committeeId, stamp, { key, ...page }) {
      const { pages } = shelfOf(committeeId, stamp);
      const before = pages.get(key);
      if (before) size -= weight(before);
      pages.set(key, page);
      size += weight(page);
      makeRoom();
    },
    size: () => size,
  };
}
