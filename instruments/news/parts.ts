// Every text the public page could show, in its order; empty ones are left out.
import type { NewsPart } from './contract/news.ts';
import type { PartKind } from './contract/vocabulary.ts';
import type { News } from './news.ts';

export interface SourcePart {
  readonly key: string;
  readonly kind: PartKind;
  readonly position: number;
  readonly text: string;
}

export const partKeys = {
  alt: (index: number) => `alt:${index}`,
  caption: (index: number) => `caption:${index}`,
} as const;

export function partsOf(title: string, news: Pick<News, 'text' | 'place' | 'host' | 'photos'>): SourcePart[] {
  const own = (kind: PartKind, text: string): SourcePart => ({ key: kind, kind, position: 0, text });
  const ofPhotos = news.photos.flatMap(({ alt, caption }, index): SourcePart[] => [
    { key: partKeys.alt(index), kind: 'alt', position: index + 1, text: alt },
    { key: partKeys.caption(index), kind: 'caption', position: index + 1, text: caption },
  ]);
  return [
    ...[own('title', title), own('text', news.text), own('place', news.place), own('host', news.host)],
    ...ofPhotos,
  ].filter(({ text }) => text.trim() !== '');
}

export type PartView = NewsPart;
