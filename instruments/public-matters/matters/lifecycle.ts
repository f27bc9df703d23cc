// The life of a public matter (群众事项, domain 3.3, 4.5): received, taken in hand, answered by the office or a unit, the answer
// seen by a second person before the citizen reads it, and what the citizen says of it.
import type { Lifecycle } from '#kernel/lifecycle';
import { openMatterStates, type PublicMatterState } from '../contract/vocabulary.ts';
import {
  canAppeal,
  canBeTurned,
  canRespond,
  canSupplement,
  holdsContact,
  isOtherPerson,
  isSecondPerson,
  type MatterFacts,
} from './rules.ts';

const office = ['information-officer', 'information-head'] as const;
const answered: readonly PublicMatterState[] = ['answered', 'settled'];
const closed: readonly PublicMatterState[] = ['settled', 'joined', 'closed-as-abusive', 'closure-upheld'];
const turn = 'public-matter-office';

export const matterLifecycle: Lifecycle<PublicMatterState, MatterFacts> = {
  kind: 'public-matter',
  initial: 'received',
  states: {
    received: { turn },
    'in-hand': { turn },
    'with-unit': { turn: 'units' },
    'unit-answered': { turn },
    'answer-drafted': { turn },
    answered: { turn: null },
    settled: { turn: null, isFinal: true },
    joined: { turn: null, isFinal: true },
    'closed-as-abusive': { turn: null },
    appealed: { turn },
    'closure-upheld': { turn: null, isFinal: true },
  },
  transitions: [
    {
      verb: 'take-in',
      from: ['received', 'in-hand'],
      to: 'in-hand',
      who: office,
      stops: ['public-matter-intake'],
      event: 'taken-in',
    },
    {
      verb: 'transfer-to-unit',
      from: ['in-hand'],
      to: 'with-unit',
      who: office,
      event: 'transferred-to-unit',
      notices: ['public-matter-to-unit'],
    },
    // By what the unit and the office that checks its reply do.
    { verb: 'receive-reply', from: ['with-unit'], to: 'unit-answered', who: ['system'], event: 'reply-received' },
    {
      verb: 'draft-answer',
      from: ['in-hand', 'unit-answered'],
      to: 'answer-drafted',
      who: office,
      event: 'answer-drafted',
    },
    {
      verb: 'clear-answer',
      from: ['answer-drafted', 'unit-answered'],
      to: 'answered',
      who: office,
      rule: isSecondPerson,
      stops: ['public-matter-answer'],
      event: 'answered',
      notices: ['public-matter-answered'],
    },
    {
      verb: 'hand-back-answer',
      from: ['answer-drafted'],
      to: 'in-hand',
      who: office,
      rule: isSecondPerson,
      event: 'answer-handed-back',
      notices: ['public-matter-handed-back'],
    },
    {
      verb: 'join-to',
      from: ['received', 'in-hand'],
      to: 'joined',
      who: office,
      stops: ['public-matter-intake', 'public-matter-answer'],
      event: 'joined',
    },
    {
      verb: 'turn-into-report',
      from: ['in-hand'],
      to: 'same',
      who: office,
      rule: canBeTurned,
      event: 'turned-into-report',
    },
    {
      verb: 'turn-into-clue',
      from: ['in-hand'],
      to: 'same',
      who: office,
      rule: canBeTurned,
      event: 'turned-into-clue',
    },
    {
      verb: 'close-as-abusive',
      from: ['received', 'in-hand'],
      to: 'closed-as-abusive',
      who: office,
      stops: ['public-matter-intake', 'public-matter-answer'],
      event: 'closed-as-abusive',
    },
    {
      verb: 'decide-appeal',
      from: ['appealed'],
      to: ['in-hand', 'closure-upheld'],
      who: office,
      rule: isOtherPerson,
      event: 'appeal-decided',
    },
    {
      verb: 'look-up-sender',
      from: [...openMatterStates, ...answered, ...closed],
      to: 'same',
      who: office,
      rule: holdsContact,
      event: 'sender-looked-up',
      versioned: false,
    },
    {
      verb: 'supplement',
      from: [...openMatterStates, 'answered'],
      to: 'same',
      who: ['citizen'],
      rule: canSupplement,
      event: 'supplemented',
      notices: ['public-matter-supplemented'],
      versioned: false,
    },
    {
      verb: 'respond',
      from: ['answered'],
      to: ['settled', 'in-hand'],
      who: ['citizen'],
      rule: canRespond,
      event: 'responded',
      notices: ['public-matter-responded'],
    },
    {
      verb: 'appeal',
      from: ['closed-as-abusive'],
      to: 'appealed',
      who: ['citizen'],
      rule: canAppeal,
      event: 'appealed',
      notices: ['public-matter-appealed'],
    },
    // Silence for long is no satisfaction; the matter rests, and the record says so.
    { verb: 'settle-silence', from: ['answered'], to: 'settled', who: ['system'], event: 'settled-in-silence' },
    { verb: 'forget-sender', from: closed, to: 'same', who: ['system'], event: 'sender-forgotten' },
  ],
};
