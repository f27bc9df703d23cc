import * as z from 'zod';
import { ballotView } from '#kernel/ballots/contract';
import { abilityView } from '#kernel/recommendations/contract';
import { roundStates, screeningMarks } from './vocabulary.ts';

const proposalRow = {
  proposalId: z.uuid(),
  number: z.string().nullable(),
  title: z.string(),
  state: z.string(),
};

export const candidateView = z.object({
  ...proposalRow,
  nominations: z.array(z.object({ bodyName: z.string(), reason: z.string(), byName: z.string() })),
  /** Null for those who nominate but do not screen. */
  sheet: z
    .object({
      marks: z.record(z.string(), z.enum(screeningMarks)),
      note: z.string(),
      isShortlisted: z.boolean().nullable(),
      screenedByName: z.string().nullable(),
    })
    .nullable(),
  isDecided: z.boolean(),
});
export type CandidateView = z.infer<typeof candidateView>;

export const roundView = z.object({
  id: z.uuid(),
  version: z.int(),
  year: z.int(),
  title: z.string(),
  state: z.enum(roundStates),
  workPoints: z.string(),
  criteria: z.array(z.object({ id: z.string(), label: z.string() })),
  collectUntilOn: z.iso.date(),
  /** At most so many in a year, by the committee's setting. */
  mostNamed: z.int(),
  candidates: z.array(candidateView),
  ballots: z.array(ballotView),
  /** The last ballot, while it is open and the asker stands on its roll. */
  ownBallotId: z.uuid().nullable(),
  abilities: z.array(abilityView),
});
export type RoundView = z.infer<typeof roundView>;

export const roundParameters = z.object({ id: z.uuid().optional(), year: z.coerce.number().int().optional() });
export const roundAnswer = z.object({
  round: roundView.nullable(),
  years: z.array(z.object({ id: z.uuid(), year: z.int(), state: z.enum(roundStates) })),
  mayOpen: z.boolean(),
  nextYear: z.int(),
});
export type RoundAnswer = z.infer<typeof roundAnswer>;

export const choiceParameters = z.object({ text: z.string().trim().max(100).default('') });
const named = z.object({ id: z.uuid(), name: z.string() });
export const choicesAnswer = z.object({
  /** Filed proposals that fit the text, the latest first. */
  proposals: z.array(z.object(proposalRow)),
  /** Bodies for which the asker may nominate; the office may for all. */
  bodies: z.array(named),
  /** Members of the council and others who may be put on the roll. */
  council: z.array(named),
  /** People who may supervise, and units that may answer an instruction. */
  people: z.array(named.extend({ hint: z.string() })),
  units: z.array(named),
});
export type ChoicesAnswer = z.infer<typeof choicesAnswer>;
