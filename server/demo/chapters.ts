// What each instrument adds to the demo after the proposals are told, in this order, one committee at a time.

import type { House } from '../house.ts';
import type { Cast } from './cast.ts';
import { activitiesChapter } from './chapters/activities.ts';
import { appraisalsChapter } from './chapters/appraisals.ts';
import { assessmentsChapter } from './chapters/assessments.ts';
import { awardsChapter } from './chapters/awards.ts';
import { barometerChapter } from './chapters/barometer.ts';
import { commendationsChapter } from './chapters/commendations.ts';
import { dutyFilesChapter } from './chapters/duty-files.ts';
import { informationChapter } from './chapters/information.ts';
import { informationUpwardChapter } from './chapters/information-upward.ts';
import { keyProposalsChapter } from './chapters/key-proposals.ts';
import { membersChapter } from './chapters/members.ts';
import { newsChapter } from './chapters/news.ts';
import { placesChapter } from './chapters/places.ts';
import { publicMattersChapter } from './chapters/public-matters.ts';
import { publicationChapter } from './chapters/publication.ts';
import { routingChapter } from './chapters/routing.ts';
import { signInChapter } from './chapters/sign-in.ts';
import { studiesChapter } from './chapters/studies.ts';
import { supervisionChapter } from './chapters/supervision.ts';
import { topicsChapter } from './chapters/topics.ts';
import type { Random } from './content/index.ts';
import type { DemoParts } from './tell-all.ts';

export interface Telling {
  readonly parts: DemoParts;
  readonly house: House;
  readonly cast: Cast;
  readonly level: 'city' | 'county';
  readonly random: Random;
  /** Nothing in the demo lies after it. */
  readonly now: Date;
}

/** Told through the real acts; a chapter may look for proposals with the house's own queries. */
export type Chapter = (telling: Telling) => Promise<void>;

export const chapters: readonly Chapter[] = [
  supervisionChapter,
  publicationChapter,
  topicsChapter,
  keyProposalsChapter,
  appraisalsChapter,
  awardsChapter,
  routingChapter,
  activitiesChapter,
  studiesChapter,
  dutyFilesChapter,
  membersChapter,
  commendationsChapter,
  placesChapter,
  newsChapter,
  informationChapter,
  publicMattersChapter,
  barometerChapter,
  informationUpwardChapter,
  assessmentsChapter,
  signInChapter,
];
