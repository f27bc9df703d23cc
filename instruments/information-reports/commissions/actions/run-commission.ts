import { askForAct, defineAct } from '#kernel/acts';
import { callOffInput } from '../../contract/commissions.ts';
import { nothing } from '../../contract/fields.ts';
import { nextRound } from '../commission.ts';
import { keepReason } from '../storage.ts';
import { commissionSubject } from '../subject.ts';
import { peopleAsked } from '../who-is-asked.ts';

export const openCommission = defineAct({
  name: 'information-reports.open-commission',
  subject: commissionSubject,
  verb: 'open-commission',
  input: nothing,
  async change(context, { commission }) {
    const recipients = await peopleAsked(context, commission);
    const { closesOn } = commission;
    return {
      payload: { asked: recipients.length },
      recipients: { 'information-commissioned': recipients },
      noticeParams: { closesOn },
    };
  },
});

/** Its last day is over, or the desk has enough; a standing one is planned anew for its next days. */
export const closeCommission = defineAct({
  name: 'information-reports.close-commission',
  subject: commissionSubject,
  verb: 'close-commission',
  input: nothing,
  async change({ tx, now }, { id, record, commission }) {
    const { caseId: _, reason: __, ...fields } = commission;
    const next = nextRound(commission);
    if (next) {
      const input = { ...fields, ...next, title: record.title };
      await askForAct(tx, {
        act: 'information-reports.plan-commission',
        id: null,
        input,
        key: `commission-${id}-next`,
      });
    }
    return { payload: { isStanding: next !== null }, shell: { closedAt: now } };
  },
});

export const callOffCommission = defineAct({
  name: 'information-reports.call-off',
  subject: commissionSubject,
  verb: 'call-off',
  input: callOffInput,
  async change({ tx, now }, { id }, { reason }) {
    await keepReason(tx, id, reason);
    return { payload: { reason }, shell: { closedAt: now } };
  },
});
