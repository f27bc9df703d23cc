// The life of a leader's instruction (批示, domain B.2): recorded, handed to a unit with a day, answered there, cleared for the
// author; or filed where nothing is to be done.
import type { Lifecycle } from '#kernel/lifecycle';
import type { InstructionState } from '../contract/instructions.ts';
import { clearedBySecond, type InstructionFacts } from './rules.ts';

const desk = ['information-officer', 'information-head'] as const;
const handing = [...desk, 'supervision-officer'] as const;
const units = ['unit-contact', 'unit-leader'] as const;

export const instructionLifecycle: Lifecycle<InstructionState, InstructionFacts> = {
  kind: 'information-instruction',
  initial: 'recorded',
  states: {
    recorded: { turn: 'information-office' },
    transferred: { turn: 'units' },
    handling: { turn: 'units' },
    answered: { turn: 'information-office' },
    cleared: { turn: null, isFinal: true },
    filed: { turn: null, isFinal: true },
    withdrawn: { turn: null, isFinal: true },
  },
  transitions: [
    {
      verb: 'transfer-instruction',
      from: ['recorded'],
      to: 'transferred',
      who: handing,
      event: 'transferred',
      notices: ['information-instruction-transferred'],
    },
    {
      verb: 'sign-for-instruction',
      from: ['transferred'],
      to: 'handling',
      who: units,
      event: 'signed-for',
      notices: ['information-instruction-signed-for'],
    },
    {
      verb: 'return-instruction',
      from: ['transferred'],
      to: 'recorded',
      who: units,
      stops: ['information-instruction'],
      event: 'returned',
      notices: ['information-instruction-returned'],
    },
    {
      verb: 'answer-instruction',
      from: ['handling'],
      to: 'answered',
      who: [...units, 'unit-drafter'],
      stops: ['information-instruction'],
      event: 'answered',
      notices: ['information-instruction-answered'],
    },
    {
      verb: 'send-answer-back',
      from: ['answered'],
      to: 'handling',
      who: handing,
      event: 'answer-sent-back',
      notices: ['information-answer-sent-back'],
    },
    {
      verb: 'clear-answer',
      from: ['answered'],
      to: 'cleared',
      who: ['information-head', 'secretary-general'],
      rule: clearedBySecond,
      event: 'cleared',
    },
    {
      verb: 'file-instruction',
      from: ['recorded'],
      to: 'filed',
      who: desk,
      event: 'filed',
    },
    {
      verb: 'withdraw-instruction',
      from: ['recorded', 'transferred', 'handling', 'answered', 'filed'],
      to: 'withdrawn',
      who: ['information-head', 'secretary-general'],
      stops: ['information-instruction'],
      event: 'withdrawn',
    },
  ],
};
