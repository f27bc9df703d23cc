// Pure rules of news: each answers why not, or null.
import type { GatheringFacts } from '#kernel/gatherings';
import { closedGatheringStates } from '#kernel/gatherings';
import { type Refusal, refuse } from '#platform/errors';
import type { Photo } from './contract/news.ts';

export interface NewsFacts {
  readonly title: string;
  readonly text: string;
  readonly photos: readonly Pick<Photo, 'alt'>[];
  /** The person who acts wrote it or made the check. */
  readonly isOwnCheck: boolean;
}

const shortestText = 20;
const shortestAlt = 4;

export function canBeHandedIn({ title, text, photos }: NewsFacts): Refusal | null {
  if ([...title].length < 4) return refuse('news-title-short');
  if ([...text].length < shortestText) return refuse('news-text-short', { least: shortestText });
  const unsaid = photos.findIndex(({ alt }) => [...alt.trim()].length < shortestAlt);
  return unsaid < 0 ? null : refuse('photo-without-words', { number: unsaid + 1 });
}

const tellable: readonly string[] = [...closedGatheringStates, 'held'];

/** News tells of what has been, never of what is planned or was called off. */
export const canBeToldOf = ({ state, endsAt }: Pick<GatheringFacts, 'state' | 'endsAt'>, now: Date): Refusal | null =>
  tellable.includes(state) && endsAt <= now ? null : refuse('gathering-not-over');
