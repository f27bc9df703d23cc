// What an imported Word file comes to: paragraphs, a title where one is seen, and what was left out.

export const wordWarnings = [
  'comments-left-out',
  'deleted-text-left-out',
  'inserted-text-kept',
  'text-boxes-placed',
  'pictures-left-out',
  'tables-as-text',
  'notes-at-end',
  'headers-left-out',
] as const;

export interface WordWarning {
  readonly code: (typeof wordWarnings)[number];
  readonly count: number;
}

export interface WordText {
  readonly title?: string;
  readonly paragraphs: readonly string[];
  readonly warnings: readonly WordWarning[];
}

export const mostWordCharacters = 300_000;
