import { type ActContext, defineAct, defineCreation } from '#kernel/acts';
import { linkCases, readCase } from '#kernel/cases';
import { isSystem } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';
import { planCommissionInput, saveCommissionInput } from '../../contract/commissions.ts';
import { deskRoles } from '../../who-sees.ts';
import { commissionLifecycle } from '../lifecycle.ts';
import { daysInOrder } from '../rules.ts';
import { writeCommission } from '../storage.ts';
import { commissionSubject } from '../subject.ts';

async function linkSource(context: ActContext, fromCaseId: string, sourceId: string): Promise<Refusal | null> {
  const { tx, actor, now } = context;
  const source = isSystem(actor) ? await readCase(tx, sourceId) : null;
  if (!source) return refuse('commission-source-unknown');
  await linkCases(tx, { fromCaseId, toCaseId: sourceId, kind: 'grown-from' }, now);
  return null;
}

/** By the desk, or by the software for the next round of a standing commission. */
export const planCommission = defineCreation({
  name: 'information-reports.plan-commission',
  kind: commissionLifecycle.kind,
  event: 'planned',
  initial: { state: commissionLifecycle.initial, turn: commissionLifecycle.states.planned.turn },
  who: [...deskRoles, 'system'],
  input: planCommissionInput,
  title: ({ title }) => title,
  async create(context, { id }, { title: _, sourceCaseId, ...fields }) {
    const wrong = daysInOrder(fields) ?? (sourceCaseId ? await linkSource(context, id, sourceCaseId) : null);
    if (wrong) return wrong;
    await writeCommission(context.tx, id, fields);
    const { opensOn, closesOn, rhythm } = fields;
    return {
      payload: { opensOn, closesOn, rhythm, ...(sourceCaseId ? { sourceCaseId } : {}) },
      shell: { audience: 'information-office' },
    };
  },
});

export const saveCommission = defineAct({
  name: 'information-reports.save-commission',
  subject: commissionSubject,
  verb: 'save-commission',
  input: saveCommissionInput,
  async change({ tx }, { id }, { title, ...fields }) {
    const wrong = daysInOrder(fields);
    if (wrong) return wrong;
    await writeCommission(tx, id, fields);
    return { payload: {}, shell: { title } };
  },
});
