// What an act on a commission is given.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase } from '#kernel/cases';
import { generalCapacities } from '#kernel/permissions';
import type { CommissionState } from '../contract/commissions.ts';
import { seesDesk } from '../who-sees.ts';
import type { Commission } from './commission.ts';
import { commissionLifecycle } from './lifecycle.ts';
import type { CommissionFacts } from './rules.ts';
import { readCommission } from './storage.ts';

export interface CommissionSubject extends Subject<CommissionState, CommissionFacts> {
  readonly commission: Commission;
}

export const commissionFacts = (commission: Commission, today: string): CommissionFacts => ({
  closesOn: commission.closesOn,
  today,
  isForEverybody: commission.isForEverybody,
  askedCount: commission.personIds.length + commission.bodyIds.length + commission.unitIds.length,
});

export const commissionSubject: SubjectKind<CommissionState, CommissionFacts, CommissionSubject> = {
  lifecycle: commissionLifecycle,
  async load({ tx, actor, today }, id) {
    if (!seesDesk(actor)) return null;
    const record = await lockCase(tx, id);
    const commission = record?.kind === commissionLifecycle.kind ? await readCommission(tx, id) : null;
    if (!record || !commission) return null;
    const state = record.state as CommissionState;
    const facts = commissionFacts(commission, today);
    return { record, id, state, commission, facts, capacities: generalCapacities(actor) };
  },
};
