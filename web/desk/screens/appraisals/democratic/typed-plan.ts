// The plan as it is typed, what is still wrong with it, and how it is sent.
import type { AssessorChoices } from '#instruments/appraisals/contract';

export type GroupKey = AssessorChoices['groups'][number]['key'];

export interface TypedGroup {
  key: GroupKey;
  name: string;
  weight: string;
  personIds: string[];
}
export interface TypedPlanCriterion {
  key: string;
  name: string;
  guide: string;
  most: string;
}
export interface TypedPlan {
  criteria: TypedPlanCriterion[];
  groups: Record<GroupKey, TypedGroup>;
  scrutineerIds: [string, string];
  selfChecksDueOn: string;
}

const criterion = (key: string, name: string, most: number): TypedPlanCriterion => ({
  ...{ key, name, guide: '', most: String(most) },
});

/** After Yuping: leadership, mechanism, communication, effect, form of the reply. */
const startingCriteria = [
  criterion('leadership', '组织领导', 20),
  criterion('mechanism', '工作机制', 15),
  criterion('communication', '沟通协商', 20),
  criterion('effect', '办理实效', 35),
  criterion('reply', '答复规范', 10),
];

export function startingPlan(nameOf: (key: GroupKey) => string): TypedPlan {
  const group = (key: GroupKey, weight: string): TypedGroup => ({ key, name: nameOf(key), weight, personIds: [] });
  return {
    criteria: startingCriteria,
    groups: {
      members: group('members', '60'),
      committee: group('committee', ''),
      supervision: group('supervision', ''),
      proposers: group('proposers', '40'),
    },
    scrutineerIds: ['', ''],
    selfChecksDueOn: '',
  };
}

const isWhole = (text: string): boolean => /^\d{1,3}$/.test(text.trim()) && Number(text) > 0;
const sum = (texts: readonly string[]): number => texts.reduce((total, text) => total + Number(text), 0);
const hundred = 100;

/** Groups without people and weight are left out. */
export const groupsIn = ({ groups }: TypedPlan): TypedGroup[] =>
  Object.values(groups).filter(({ weight, personIds }) => weight.trim() !== '' || personIds.length > 0);

type PlanProblem = 'criteria' | 'points' | 'groups' | 'weights' | 'scrutineers' | 'day';

export function problemOfPlan(plan: TypedPlan): PlanProblem | null {
  const groups = groupsIn(plan);
  if (plan.criteria.length === 0 || !plan.criteria.every(({ name, most }) => name.trim() && isWhole(most)))
    return 'criteria';
  if (sum(plan.criteria.map(({ most }) => most)) !== hundred) return 'points';
  if (groups.length === 0 || !groups.every(({ name, personIds }) => name.trim() && personIds.length > 0))
    return 'groups';
  if (!groups.every(({ weight }) => isWhole(weight)) || sum(groups.map(({ weight }) => weight)) !== hundred)
    return 'weights';
  const [one, other] = plan.scrutineerIds;
  if (!one || !other || one === other) return 'scrutineers';
  return plan.selfChecksDueOn === '' ? 'day' : null;
}

export const planSent = (plan: TypedPlan) => ({
  criteria: plan.criteria.map(({ key, name, guide, most }) => ({ key, name, guide, most: Number(most) })),
  groups: groupsIn(plan).map(({ key, name, weight }) => ({ key, name, weight: Number(weight) })),
  assessors: groupsIn(plan).flatMap(({ key, personIds }) => personIds.map((personId) => ({ groupKey: key, personId }))),
  scrutineerIds: plan.scrutineerIds,
  selfChecksDueOn: plan.selfChecksDueOn,
});
