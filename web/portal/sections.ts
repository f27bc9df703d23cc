// The sections of the reading room: what is published by kind, and where each stands.
export const sections = {
  proposal: '/proposals',
  bulletin: '/bulletins',
  news: '/news',
  place: '/places',
} as const;
export type Kind = keyof typeof sections;
export const kinds = Object.keys(sections) as Kind[];

export const isKind = (word: string): word is Kind => Object.hasOwn(sections, word);

/** What no section shows is not shown at all. */
export const kindAt = (path: string): Kind | undefined => kinds.find((kind) => sections[kind].slice(1) === path);

export const itemPath = (kind: Kind, address: string): string => `${sections[kind]}/${encodeURIComponent(address)}`;
