// The committee's numbers for proposals (domain 13); ranges are the spread found in local rules.
import * as z from 'zod';
import type { UndertakingNumbers } from '#kernel/undertakings';
import { classSets } from '#kernel/undertakings/contract';
import { defineSetting, type Settings } from '#platform/settings';

const count = (from: number, to: number) => z.int().min(from).max(to);
const ownChoice = 'own choice; no rule found';

const inSession = {
  inSessionOpensBefore: defineSetting({
    key: 'proposal.inSession.opensBeforeDays',
    schema: count(0, 180),
    default: 90,
    unit: 'days',
    source: 'Fuyang: from 3 months before the opening',
  }),
  inSessionCutsOffAt: defineSetting({
    key: 'proposal.inSession.cutoffAt',
    schema: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    default: '18:00',
    unit: 'time',
    source: 'Fuzhou 12:00 to national 20:00; each session keeps its own',
  }),
  titleLimit: defineSetting({
    key: 'proposal.title.maxChars',
    schema: count(10, 200),
    default: 60,
    unit: 'characters',
    source: ownChoice,
  }),
  bodyLimit: defineSetting({
    key: 'proposal.body.maxChars',
    schema: count(500, 20_000),
    default: 2500,
    unit: 'characters',
    source: 'county system help: 2,500',
  }),
  onlineSigning: defineSetting({
    key: 'proposal.cosign.requireOnlineSign',
    schema: z.literal(true),
    default: true,
    unit: 'choice',
    source: 'county system help: co-signers who have not signed on line do not count',
  }),
};

const review = {
  preReviewDays: defineSetting({
    key: 'proposal.preReview.days',
    schema: count(1, 30),
    default: 3,
    unit: 'days',
    source: ownChoice,
  }),
  revisionWorkingDays: defineSetting({
    key: 'proposal.revision.workingDays',
    schema: count(1, 30),
    default: 5,
    unit: 'workingDays',
    source: ownChoice,
  }),
  decisionDays: defineSetting({
    key: 'proposal.decision.days',
    schema: count(1, 90),
    default: 10,
    unit: 'days',
    source: ownChoice,
  }),
  assignmentDays: defineSetting({
    key: 'proposal.assignment.days',
    schema: count(1, 60),
    default: 30,
    unit: 'days',
    source: 'one local rule: within 30 days after the session',
  }),
};

const handling = {
  objectionWorkingDays: defineSetting({
    key: 'proposal.assign.objectionDays',
    schema: count(3, 10),
    default: 5,
    unit: 'workingDays',
    source: 'local rules: 3, 5 or 7 working days, one week, 10 days',
  }),
  adjudicateDays: defineSetting({
    key: 'proposal.assign.adjudicateDays',
    schema: count(1, 30),
    default: 7,
    unit: 'days',
    source: 'Guangzhou government: within 7 days',
  }),
  firstMeetingWorkingDays: defineSetting({
    key: 'proposal.handle.firstMeetingDays',
    schema: count(5, 60),
    default: 15,
    unit: 'workingDays',
    source: 'Chongyi: within 15 working days of assignment',
  }),
  minimumConsultations: defineSetting({
    key: 'proposal.handle.minConsultations',
    schema: count(0, 5),
    default: 2,
    unit: 'count',
    source: 'Tongzhou: at least two, one early and one midway',
  }),
  coOpinionDays: defineSetting({
    key: 'proposal.handle.coOpinionDays',
    schema: count(10, 60),
    default: 30,
    unit: 'days',
    source: 'local rules: 1 month or 2 months',
  }),
  replyMonths: defineSetting({
    key: 'proposal.handle.replyMonths',
    schema: count(1, 6),
    default: 3,
    unit: 'months',
    source: 'provincial rule: 3 months; Shanghai 2007: 2 months',
  }),
  maximumMonths: defineSetting({
    key: 'proposal.handle.maxMonths',
    schema: count(3, 6),
    default: 6,
    unit: 'months',
    source: 'provincial rule: hard maximum 6 months',
  }),
  countersignWorkingDays: defineSetting({
    key: 'proposal.countersign.workingDays',
    schema: count(1, 20),
    default: 5,
    unit: 'workingDays',
    source: ownChoice,
  }),
  checkWorkingDays: defineSetting({
    key: 'proposal.check.workingDays',
    schema: count(1, 20),
    default: 5,
    unit: 'workingDays',
    source: ownChoice,
  }),
  feedbackWorkingDays: defineSetting({
    key: 'proposal.feedback.workingDays',
    schema: count(5, 60),
    default: 15,
    unit: 'workingDays',
    source: 'Chongyi: within 15 working days of the reply',
  }),
  rehandleDays: defineSetting({
    key: 'proposal.rehandle.days',
    schema: count(10, 90),
    default: 30,
    unit: 'days',
    source: ownChoice,
  }),
  classSet: defineSetting({
    key: 'proposal.classSet',
    schema: z.enum(Object.keys(classSets) as [keyof typeof classSets]),
    default: 'ABC-1' as keyof typeof classSets,
    unit: 'choice',
    source: 'local rules: three readings of A/B/C, one of A/B/C/D',
  }),
};

const results = {
  publicListDays: defineSetting({
    key: 'proposal.public.listDays',
    schema: count(1, 60),
    default: 15,
    unit: 'days',
    source: 'Zaozhuang: filed list within 15 days of filing',
  }),
  keyCount: defineSetting({
    key: 'proposal.key.count',
    schema: count(0, 30),
    default: 10,
    unit: 'count',
    source: 'cities and counties: 5 to 10 a year',
  }),
};

export const proposalNumbers = { ...inSession, ...review, ...handling, ...results };
export const proposalSettings = Object.values(proposalNumbers);

/** The numbers the kernel asks for when units handle a proposal. */
export function undertakingNumbers(settings: Settings): UndertakingNumbers {
  const classSet = settings.get(handling.classSet);
  return {
    objectionWorkingDays: settings.get(handling.objectionWorkingDays),
    adjudicateDays: settings.get(handling.adjudicateDays),
    firstMeetingWorkingDays: settings.get(handling.firstMeetingWorkingDays),
    minimumConsultations: settings.get(handling.minimumConsultations),
    coOpinionDays: settings.get(handling.coOpinionDays),
    replyMonths: settings.get(handling.replyMonths),
    maximumMonths: settings.get(handling.maximumMonths),
    countersignWorkingDays: settings.get(handling.countersignWorkingDays),
    checkWorkingDays: settings.get(handling.checkWorkingDays),
    feedbackWorkingDays: settings.get(handling.feedbackWorkingDays),
    rehandleDays: settings.get(handling.rehandleDays),
    classSet,
    classLetters: classSets[classSet],
  };
}
