// How much of a file is too much. The committee may set the size; the rest keeps the machine alive.
const megabyte = 1024 * 1024;

export interface FileLimits {
  readonly largestBytes: number;
  readonly mostEntries: number;
  readonly largestExpandedBytes: number;
  /** A part may be this many times larger than its packed form, once it is larger than a megabyte. */
  readonly greatestExpansion: number;
  /** 1 allows a workbook inside a document (charts have one), 2 a file inside that. */
  readonly deepestNesting: number;
  readonly mostPixels: number;
}

export const defaultFileLimits: FileLimits = {
  largestBytes: 25 * megabyte,
  mostEntries: 5_000,
  largestExpandedBytes: 200 * megabyte,
  greatestExpansion: 200,
  deepestNesting: 2,
  mostPixels: 60_000_000,
};

export function inMegabytes(bytes: number): number {
  return Math.round((bytes / megabyte) * 10) / 10;
}
