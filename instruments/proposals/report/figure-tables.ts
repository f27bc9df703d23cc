// Every table of the report: what it counts and into which row a thing falls. Count and list come from the same place.
import type { CountingUnit, ReportTableKey } from '../contract.ts';
import { openStates } from '../lifecycle.ts';
import type { Fact, Ledger, ProposalFact, TaskFact, UnitFact } from './facts.ts';

export interface Place {
  readonly key: string;
  readonly label?: string | null;
}

export interface FigureTable {
  readonly key: ReportTableKey;
  readonly countingUnit: CountingUnit;
  /** Rows that stand even when empty, in this order; others follow by size. */
  readonly rows: readonly string[];
  readonly counted: (ledger: Ledger) => readonly Fact[];
  readonly place: (fact: never, ledger: Ledger) => Place;
}

const table = <F extends Fact>(definition: {
  key: ReportTableKey;
  countingUnit: CountingUnit;
  rows?: readonly string[];
  counted: (ledger: Ledger) => readonly F[];
  place: (fact: F, ledger: Ledger) => Place | string;
}): FigureTable => ({
  ...definition,
  rows: definition.rows ?? [],
  place: (fact: never, ledger) => {
    const place = definition.place(fact, ledger);
    return typeof place === 'string' ? { key: place } : place;
  },
});

const filedStates: readonly string[] = [...openStates, 'closed'];
const isFiled = ({ state }: ProposalFact) => filedStates.includes(state);
const isAssigned = (one: ProposalFact) => isFiled(one) && !['filed', 'assignment-drafted'].includes(one.state);
const filed = ({ proposals }: Ledger) => proposals.filter(isFiled);
const answering = ({ tasks }: Ledger) => tasks.filter(({ timing }) => timing !== null);

function outcome(one: ProposalFact): string {
  if (isFiled(one)) return 'filed';
  return ['merged', 'converted', 'not-filed', 'withdrawn'].includes(one.state) ? one.state : 'in-review';
}

const steps: Readonly<Record<string, string>> = {
  filed: 'to-assign',
  'assignment-drafted': 'to-assign',
  handling: 'handling',
  rehandling: 'handling',
  replied: 'replied',
  tracking: 'tracking',
  closed: 'closed',
};
const stepOf = ({ state }: ProposalFact) => steps[state] as string;
const stepRows = ['to-assign', 'handling', 'replied', 'tracking', 'closed'];

/** Units that have at least one job, each once. */
function unitsOf({ tasks }: Ledger): UnitFact[] {
  const byUnit = Map.groupBy(tasks, ({ unitId }) => unitId);
  return [...byUnit].map(([id, jobs]) => {
    // By the name of its latest work within the report: what is still open comes last, under today's name.
    const { unitName: name, unitSystem: system } = jobs.at(-1) as TaskFact;
    return { id, caseId: null, name, system, tasks: jobs.length };
  });
}

/** Visits, meetings and looking at the place count as meeting face to face; a call does not. */
const faceToFace = ['visit', 'meeting', 'site'];
function metOrNot({ caseId }: ProposalFact, { consultations }: Ledger): string {
  const isMet = consultations.some((one) => one.caseId === caseId && faceToFace.includes(one.mode));
  return isMet ? 'met' : 'not-met';
}

const ofProposals: readonly FigureTable[] = [
  table({
    key: 'received',
    countingUnit: 'proposal',
    rows: ['filed', 'merged', 'converted', 'not-filed', 'withdrawn', 'in-review'],
    counted: ({ proposals }) => proposals,
    place: outcome,
  }),
  table({
    key: 'proposers',
    countingUnit: 'proposal',
    rows: ['individual', 'joint', 'collective'],
    counted: filed,
    place: ({ kind }) => kind,
  }),
  table({
    key: 'occasions',
    countingUnit: 'proposal',
    rows: ['in-session', 'ordinary'],
    counted: filed,
    place: ({ occasion }) => occasion,
  }),
  table({
    key: 'spheres',
    countingUnit: 'proposal',
    rows: ['economy', 'politics', 'culture', 'society', 'ecology'],
    counted: filed,
    place: ({ sphere }) => sphere ?? 'none',
  }),
  table({
    key: 'categories',
    countingUnit: 'proposal',
    counted: filed,
    place: ({ categoryId, category }) => ({ key: categoryId ?? 'none', label: category }),
  }),
  table({ key: 'progress', countingUnit: 'proposal', rows: stepRows, counted: filed, place: stepOf }),
  table({
    key: 'key',
    countingUnit: 'proposal',
    rows: stepRows,
    counted: (ledger) => filed(ledger).filter(({ isKey }) => isKey),
    place: stepOf,
  }),
];

const ofHandling: readonly FigureTable[] = [
  table({
    key: 'units',
    countingUnit: 'unit',
    rows: ['party', 'government', 'district', 'enterprise', 'organisation'],
    counted: unitsOf,
    place: ({ system }) => system,
  }),
  table({
    key: 'tasks',
    countingUnit: 'undertaking',
    rows: ['sole', 'lead', 'separate', 'co'],
    counted: ({ tasks }) => tasks,
    place: ({ role }) => role,
  }),
  table({
    key: 'tasks-by-unit',
    countingUnit: 'undertaking',
    counted: ({ tasks }) => tasks,
    place: ({ unitId, unitName }) => ({ key: unitId, label: unitName }),
  }),
  table({
    key: 'timing',
    countingUnit: 'undertaking',
    rows: ['in-time', 'late', 'overdue', 'open'],
    counted: answering,
    place: ({ timing }) => timing as string,
  }),
  table({
    key: 'classes',
    countingUnit: 'proposal',
    counted: (ledger) => filed(ledger).filter(({ classLetter }) => classLetter !== null),
    place: ({ classLetter }) => classLetter as string,
  }),
  table({
    key: 'classes-by-reply',
    countingUnit: 'reply',
    counted: ({ replies }) => replies,
    place: ({ classLetter }) => classLetter ?? 'none',
  }),
  table({
    key: 'met',
    countingUnit: 'proposal',
    rows: ['met', 'not-met'],
    counted: ({ proposals }) => proposals.filter(isAssigned),
    place: metOrNot,
  }),
  table({
    key: 'consultations',
    countingUnit: 'consultation',
    rows: ['visit', 'meeting', 'site', 'phone', 'online'],
    counted: ({ consultations }) => consultations,
    place: ({ mode }) => mode,
  }),
];

const satisfaction = ['satisfied', 'basically-satisfied', 'not-satisfied', 'silence'];

const ofResults: readonly FigureTable[] = [
  table({
    key: 'ratings-process',
    countingUnit: 'rating',
    rows: satisfaction,
    counted: ({ ratings }) => ratings,
    place: ({ process }) => process ?? 'silence',
  }),
  table({
    key: 'ratings-result',
    countingUnit: 'rating',
    rows: satisfaction,
    counted: ({ ratings }) => ratings,
    place: ({ result }) => result ?? 'silence',
  }),
  table({
    key: 'commitments',
    countingUnit: 'commitment',
    rows: ['verified', 'evidence-given', 'open', 'overdue'],
    counted: ({ commitments }) => commitments,
    place: ({ state, dueOn }, { today }) => {
      if (state !== 'promised') return state;
      return dueOn < today ? 'overdue' : 'open';
    },
  }),
  table({
    key: 'recommendations',
    countingUnit: 'recommendation',
    rows: ['adopted', 'partly-adopted', 'not-adopted', 'unanswered'],
    counted: ({ recommendations }) => recommendations,
    place: ({ verdict }) => verdict ?? 'unanswered',
  }),
  table({
    key: 'extensions',
    countingUnit: 'extension',
    rows: ['granted', 'refused', 'requested'],
    counted: ({ extensions }) => extensions,
    place: ({ state }) => state,
  }),
  table({
    key: 'rehandled',
    countingUnit: 'undertaking',
    rows: ['once', 'again'],
    counted: ({ tasks }) => tasks.filter(({ round }) => round > 1),
    place: ({ round }) => (round > 2 ? 'again' : 'once'),
  }),
  table({
    key: 'look-backs',
    countingUnit: 'look-back',
    rows: ['kept', 'partly-kept', 'not-kept'],
    counted: ({ lookBacks }) => lookBacks,
    place: ({ finding }) => finding,
  }),
];

export const figureTables: readonly FigureTable[] = [...ofProposals, ...ofHandling, ...ofResults];
