import type { FirstRunParts } from '../start/first-run.ts';
import type { Cast } from './cast.ts';
import { seededRandom } from './content/index.ts';
import type { Story } from './stories/story.ts';
import { tellStory } from './stories/tell-story.ts';
import { Teller } from './stories/teller.ts';

export interface DemoParts extends FirstRunParts {
  readonly signInsPath: string;
}

const storiesAtOnce = 6;

interface Telling {
  readonly parts: DemoParts;
  readonly cast: Cast;
  readonly stories: readonly Story[];
  readonly label: string;
  readonly seed: number;
}

export async function tellAll({ parts, cast, stories, label, seed }: Telling): Promise<void> {
  const { house, say } = parts;
  const now = house.clock();
  const until = new Date(now.getTime() - 5 * 60_000);
  let next = 0;
  let told = 0;
  const worker = async () => {
    for (let index = next++; index < stories.length; index = next++) {
      const story = stories[index]!;
      // Each story has a chance of its own, so that the demo is the same however the work is shared out.
      const random = seededRandom(seed + index);
      await tellStory(new Teller({ house, cast, random, startAt: story.startAt, until }), story);
      told += 1;
      if (told % 50 === 0) say(`  ${label}: ${told} of ${stories.length} proposals`);
    }
  };
  await Promise.all(Array.from({ length: storiesAtOnce }, worker));
}
