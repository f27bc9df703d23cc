import { defineAct } from '#kernel/acts';
import { openPointInput, suspendPointInput, withdrawPointInput } from '../../contract/points.ts';
import { setStanding } from '../storage.ts';
import { pointSubject } from '../subject.ts';

export const openPoint = defineAct({
  name: 'public-matters.open-point',
  subject: pointSubject,
  verb: 'open-point',
  input: openPointInput,
  async change({ tx, today }, { id, point }) {
    await setStanding(tx, id, { openedOn: today, reason: '' });
    return { payload: {}, recipients: { 'report-point-opened': point.inChargeIds } };
  },
});

/** For a while nobody is there; the printed address then says so and leads to the other points. */
export const suspendPoint = defineAct({
  name: 'public-matters.suspend-point',
  subject: pointSubject,
  verb: 'suspend-point',
  input: suspendPointInput,
  async change({ tx }, { id, point }, { reason }) {
    await setStanding(tx, id, { openedOn: null, reason });
    return { payload: { reason }, recipients: { 'report-point-suspended': point.inChargeIds } };
  },
});

export const withdrawPoint = defineAct({
  name: 'public-matters.withdraw-point',
  subject: pointSubject,
  verb: 'withdraw-point',
  input: withdrawPointInput,
  async change({ tx, now }, { id, point }, { reason }) {
    await setStanding(tx, id, { openedOn: null, reason });
    return {
      payload: { reason },
      shell: { closedAt: now },
      recipients: { 'report-point-suspended': point.inChargeIds },
    };
  },
});
