import { defineAct, defineCreation } from '#kernel/acts';
import { planCommissionInput, saveCommissionInput } from '../../contract/commissions.ts';
import { deskRoles } from '../../who-sees.ts';
import { commissionLifecycle } from '../lifecycle.ts';
import { daysInOrder } from '../rules.ts';
import { writeCommission } from '../storage.ts';
import { commissionSubject } from '../subject.ts';

/** By the desk, or by the software for the next round of a standing commission. */
export const planCommission = defineCreation({
  name: 'information-reports.plan-commission',
  kind: commissionLifecycle.kind,
  event: 'planned',
  initial: { state: commissionLifecycle.initial, turn: commissionLifecycle.states.planned.turn },
  who: [...deskRoles, 'system'],
  input: planCommissionInput,
  title: ({ title }) => title,
  async create({ tx }, { id }, { title: _, ...fields }) {
    const wrong = daysInOrder(fields);
    if (wrong) return wrong;
    await writeCommission(tx, id, fields);
    const { opensOn, closesOn, rhythm } = fields;
    return { payload: { opensOn, closesOn, rhythm }, shell: { audience: 'information-office' } };
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
