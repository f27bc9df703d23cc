export const newsStates = ['writing', 'to-check', 'cleared', 'published', 'withdrawn', 'discarded'] as const;
export type NewsState = (typeof newsStates)[number];

export const newsShows = ['writing', 'to-check', 'cleared', 'published', 'withdrawn', 'all'] as const;
export type NewsShow = (typeof newsShows)[number];

export const partKinds = ['title', 'text', 'place', 'host', 'alt', 'caption'] as const;
export type PartKind = (typeof partKinds)[number];

/** What no news may exceed. */
export const walls = { title: 60, text: 3_000, photos: 9, alt: 200, caption: 120, place: 120, host: 60 } as const;
