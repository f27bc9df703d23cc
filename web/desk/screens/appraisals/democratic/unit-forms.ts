// What each verb about one unit asks for.
import type { DemocraticTarget } from '#instruments/appraisals/contract';

interface Typed {
  text: string;
  day: string;
  people: string;
  finding: string;
}

interface UnitForm {
  isFor: (target: DemocraticTarget) => boolean;
  least: number;
  most: number;
  hasDay: boolean;
  hasPeople: boolean;
  hasFinding: boolean;
  input: (typed: Typed) => Record<string, string>;
}

const plain = { hasDay: false, hasPeople: false, hasFinding: false, least: 10, most: 5000 };

export const unitForms = {
  'report-self-check': {
    ...plain,
    isFor: ({ isOwn, selfCheck }) => isOwn && selfCheck === null,
    input: ({ text }) => ({ report: text }),
  },
  'record-visit': {
    ...{ ...plain, least: 5, most: 3000, hasDay: true, hasPeople: true },
    isFor: () => true,
    input: ({ text, day, people }) => ({ findings: text, visitedOn: day, people }),
  },
  'plan-rectification': {
    ...{ ...plain, hasDay: true },
    isFor: ({ isOwn, recheck }) => isOwn && recheck === null,
    input: ({ text, day }) => ({ plan: text, rectifyBy: day }),
  },
  'show-rectification': {
    ...plain,
    isFor: ({ isOwn, rectification, recheck }) => isOwn && rectification !== null && recheck === null,
    input: ({ text }) => ({ evidence: text }),
  },
  recheck: {
    ...{ ...plain, least: 2, most: 3000, hasFinding: true },
    isFor: ({ recheck }) => recheck === null,
    input: ({ text, finding }) => ({ note: text, finding }),
  },
} as const satisfies Record<string, UnitForm>;
export type UnitVerb = keyof typeof unitForms;
