// One two-way appraisal as one person may see it. Nothing of another side leaves the server before disclosure.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { partiesOf, readCase } from '#kernel/cases';
import { abilities } from '#kernel/lifecycle';
import { type SqlBool, sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { gradeBounds } from '../../grade-bounds.ts';
import { gradeOf } from '../../grades.ts';
import { ofCaseParameters } from '../../of-case-parameters.ts';
import type { Opinion } from '../appraisal.ts';
import { type Side, sides, type TwoWayState, type TwoWayView, twoWayView } from '../contract.ts';
import { type Disclosure, visibleOpinions, visibleRemarks } from '../disclosure.ts';
import { twoWayLifecycle } from '../lifecycle.ts';
import { placeOf } from '../relations.ts';
import { opinionsOf, readAppraisal, remarksOf } from '../storage.ts';
import { factsOf } from '../subject.ts';
import { isSeen, itemOf, readRows } from './read-items.ts';

type Given = TwoWayView['sides'][number]['given'];

function givenOf({ settings }: QueryContext, opinion: Opinion | undefined): Given {
  if (!opinion) return null;
  const { points, total, remark, byName, at } = opinion;
  const grade = gradeOf(total, gradeBounds(settings));
  return { points: { ...points }, total, grade, remark, by: byName, at: at.toISOString() };
}

async function viewOf(context: QueryContext, id: string): Promise<TwoWayView | null> {
  const { tx, actor, settings } = context;
  const [row] = await readRows(context, { where: [isSeen(context), sql<SqlBool>`t.case_id = ${id}`], limit: 1 });
  const [record, appraisal] = row ? [await readCase(tx, id), await readAppraisal(tx, id)] : [null, null];
  if (!row || !record || !appraisal) return null;
  const [opinions, remarks] = [await opinionsOf(tx, [id]), await remarksOf(tx, id)];
  const { side, capacities } = placeOf(actor, await partiesOf(tx, id), appraisal.unitId);
  const disclosure: Disclosure = { isDisclosed: appraisal.disclosedAt !== null, side };
  const visible = visibleOpinions(opinions, disclosure);
  const hasRemarked = remarks.some(({ personId }) => personId === actor.personId);
  const facts = factsOf(context, { appraisal, opinions, hasRemarked });
  const state = record.state as TwoWayState;
  const onSide = (one: Side) => ({
    side: one,
    isIn: opinions.some((opinion) => opinion.side === one),
    criteria: [...appraisal.sheets[one]],
    given: givenOf(
      context,
      visible.find((opinion) => opinion.side === one),
    ),
  });
  return {
    ...itemOf(context, { row, opinions, bounds: gradeBounds(settings) }),
    version: record.version,
    title: record.title,
    isDisclosed: disclosure.isDisclosed,
    sides: sides.map(onSide),
    remarks: visibleRemarks(remarks, disclosure).map(({ byName, text, at }) => ({
      ...{ by: byName, text, at: at.toISOString() },
    })),
    renewedReplyReason: appraisal.renewedReplyReason,
    advice: appraisal.advice,
    conclusion: appraisal.conclusion,
    abilities: abilities(twoWayLifecycle, { state, capacities, facts }).map(({ verb, isAllowed, refusal }) => ({
      ...{ verb, isAllowed },
      ...(refusal ? { reason: context.translate(`refusals.${refusal.code}`, refusal.params) } : {}),
    })),
  };
}

export const twoWayCase = defineQuery({
  name: 'appraisals.two-way-case',
  parameters: ofCaseParameters,
  answer: twoWayView,
  ask: async (context, { id }): Promise<TwoWayView | Refusal> => (await viewOf(context, id)) ?? refuse('not-found'),
});
