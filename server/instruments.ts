// The one list of instruments. A new one is a folder in instruments/ and a line here.
import * as activities from '#instruments/activities';
import * as appraisals from '#instruments/appraisals';
import { assessments } from '#instruments/assessments';
import * as awards from '#instruments/awards';
import * as barometer from '#instruments/barometer';
import * as commendations from '#instruments/commendations';
import * as dutyFile from '#instruments/duty-file';
import * as informationReports from '#instruments/information-reports';
import * as keyProposals from '#instruments/key-proposals';
import * as liaison from '#instruments/liaison';
import * as members from '#instruments/members';
import { newsFor } from '#instruments/news';
import * as places from '#instruments/places';
import * as proposals from '#instruments/proposals';
import * as publicMatters from '#instruments/public-matters';
import * as studies from '#instruments/studies';
import * as topics from '#instruments/topics';
import type { DeedKinds } from '#kernel/deeds';
import { kernelOffers } from './kernel-offers.ts';
import type { Offer } from './offer.ts';

/** Those that tell what members do; what reads it stands below and knows the kinds of all of them. */
const tellers: readonly Offer[] = [
  proposals.instrument,
  keyProposals.instrument,
  proposals.publication,
  appraisals.instrument,
  topics.instrument,
  awards.instrument,
  members.instrument,
  studies.instrument,
  activities.instrument,
  newsFor(activities.agendaTitles),
  places.instrument,
  liaison.instrument,
  barometer.instrument,
  informationReports.instrument,
  publicMatters.instrument,
  commendations.instrument,
  commendations.discipline,
];

export const deedKindsOfAll: DeedKinds = Object.assign(
  {},
  ...[...kernelOffers, ...tellers].map(({ deeds }) => deeds ?? {}),
);

const dutyFiles: Offer = dutyFile.instrumentFor(deedKindsOfAll);
/** Rules may count what a member adds themselves too, once it is verified. */
export const countableKinds: DeedKinds = { ...deedKindsOfAll, ...dutyFiles.deeds };

export const instruments: readonly Offer[] = [...tellers, dutyFiles, assessments(countableKinds)];

/** Everything that acts, asks, tells and sets: what all cases share, then the instruments. */
export const offers: readonly Offer[] = [...kernelOffers, ...instruments];
