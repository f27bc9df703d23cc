// One side hands its sheet in. The event tells which side, never what it wrote.
import type { ActContext, Change } from '#kernel/acts';
import { isRefusal, type Refusal } from '#platform/errors';
import type { Opinion } from './appraisal.ts';
import type { FillInput, Side } from './contract.ts';
import { disclose } from './disclose.ts';
import { isComplete, totalOf } from './rules.ts';
import { insertOpinion } from './storage.ts';
import type { TwoWaySubject } from './subject.ts';

export const fillIn =
  (side: Side) =>
  async (context: ActContext, subject: TwoWaySubject, { points, remark }: FillInput): Promise<Change | Refusal> => {
    const { tx, actor, now, today } = context;
    const total = totalOf(subject.appraisal.sheets[side], points);
    if (isRefusal(total)) return total;
    const by = { byPersonId: actor.personId, byName: actor.name };
    const opinion: Opinion = { caseId: subject.id, side, points, total, remark, ...by, at: now };
    await insertOpinion(tx, opinion);
    const opinions = [...subject.opinions, opinion];
    const payload = { side };
    const personId = side === 'proposer' ? actor.personId : null;
    const deeds = personId ? [{ personId, kind: 'handling-appraised', doneOn: today }] : [];
    if (!isComplete(opinions.map((one) => one.side))) return { payload, deeds, to: 'open' };
    return { payload, deeds, ...(await disclose(context, subject, opinions)) };
  };
