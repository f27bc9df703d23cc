// Points of one deed under one item, before anything is capped: unit, by fact, times, share among the signers.
import { pointsText, type Reason } from '../contract.ts';
import { leadingRoles, splitFacts } from '../known-kinds.ts';
import type { ByFact, RuleItem, RuleSplit } from '../rule-file.ts';
import { hundredthsOf } from './compile-rules.ts';
import type { Facts } from './scoring-input.ts';
import { reason } from './working-line.ts';

export interface Worth {
  readonly points: number;
  readonly reasons: Reason[];
}

const byFact = ({ by, values }: ByFact, facts: Facts): number => values[String(facts[by])] ?? 0;

function unitOf({ points, multiple }: RuleItem, facts: Facts): Worth {
  if (multiple) return { points: 0, reasons: [] };
  if (typeof points !== 'object') {
    const unit = hundredthsOf(points ?? 0);
    return { points: unit, reasons: [reason('unit', { points: pointsText(unit) })] };
  }
  const unit = hundredthsOf(byFact(points, facts));
  return {
    points: unit,
    reasons: [reason('by-fact', { points: pointsText(unit), value: String(facts[points.by] ?? '') })],
  };
}

function timesOf({ times }: RuleItem, facts: Facts): number {
  if (times === undefined) return 1;
  return typeof times === 'string' ? Number(facts[times] ?? 0) : byFact(times, facts);
}

/** Half away from zero, so that a deduction shared weighs as much as points shared. */
const shared = (points: number, numerator: number, denominator: number): number => {
  const exact = (Math.abs(points) * numerator) / denominator;
  return Math.sign(points) * Math.round(exact);
};

interface Sharing {
  readonly split: RuleSplit;
  readonly points: number;
  readonly leads: boolean;
  readonly people: number;
  /** The share that the deed tells. */
  readonly percent: number;
}

const shares: { readonly [Kind in RuleSplit['kind']]: (sharing: Sharing) => Worth } = {
  fixed({ split, leads }) {
    const points = hundredthsOf((leads ? split.lead : split.others) ?? 0);
    return { points, reasons: [reason(leads ? 'split-lead' : 'split-others', { points: pointsText(points) })] };
  },
  percent({ split, points, leads, people }) {
    if (people === 1 && leads) return { points, reasons: [] };
    const percent = (leads ? split.lead : split.others) ?? 0;
    const part = shared(points, percent, 100);
    const params = { points: pointsText(part), percent };
    return { points: part, reasons: [reason(leads ? 'split-lead' : 'split-others', params)] };
  },
  equal({ points, people }) {
    return { points: shared(points, 1, people), reasons: people === 1 ? [] : [reason('split-equal', { people })] };
  },
  'lead-and-rest'({ split, points, leads, people }) {
    if (people === 1) return { points, reasons: [] };
    const percent = split.lead ?? 50;
    if (leads) {
      const part = shared(points, percent, 100);
      return { points: part, reasons: [reason('split-lead', { points: pointsText(part), percent })] };
    }
    const rest = shared(points, 100 - percent, 100 * (people - 1));
    return { points: rest, reasons: [reason('split-rest', { people: people - 1, percent: 100 - percent })] };
  },
  'first-only'({ points, leads }) {
    return { points: leads ? points : 0, reasons: leads ? [] : [reason('split-first-only')] };
  },
  'by-share'({ points, percent }) {
    return {
      points: shared(points, percent, 100),
      reasons: percent === 100 ? [] : [reason('split-share', { percent })],
    };
  },
};

function splitOf(split: RuleSplit, points: number, facts: Facts): Worth {
  const most = split.mostPeople;
  if (most !== undefined && Number(facts[splitFacts.position] ?? 1) > most) {
    return { points: 0, reasons: [reason('beyond-people', { most })] };
  }
  const signers = 1 + Math.max(0, Number(facts[splitFacts.others] ?? 0));
  const people = most === undefined ? signers : Math.min(signers, most);
  const leads = leadingRoles.includes(String(facts[splitFacts.role] ?? 'lead'));
  const percent = Number(facts[splitFacts.share] ?? 100);
  return shares[split.kind]({ split, points, leads, people, percent });
}

export function worthOfDeed(rule: RuleItem, facts: Facts): Worth {
  const unit = unitOf(rule, facts);
  const times = timesOf(rule, facts);
  const points = times === 1 ? unit.points : Math.round(unit.points * times);
  const reasons = times === 1 ? unit.reasons : [...unit.reasons, reason('times', { times })];
  if (!rule.split) return { points, reasons };
  const worth = splitOf(rule.split, points, facts);
  return { points: worth.points, reasons: [...(rule.split.kind === 'fixed' ? [] : reasons), ...worth.reasons] };
}
