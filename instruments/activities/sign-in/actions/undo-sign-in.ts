import { type ActContext, defineAct } from '#kernel/acts';
import { type RollPatch, updateRoll } from '#kernel/gatherings';
import { actingPersonId } from '#kernel/permissions';
import { isRefusal, refuse } from '#platform/errors';
import { activitySubject } from '../../subject.ts';
import { decideLateSignInInput, undoSignInInput } from '../contract.ts';
import { decideLate, forgetLate } from '../storage.ts';
import { hasCome, linesOf } from './people-of.ts';

const notThere: RollPatch = {
  ...{ attendance: 'open', signed_in_at: null, signed_out_at: null, sign_in_way: null },
  ...{ left_early: false, is_online: false },
};

const takeBack = ({ tx, actor }: ActContext, caseId: string, personIds: readonly string[]) =>
  updateRoll(tx, { caseId, personIds, patch: { ...notThere, noted_by: actingPersonId(actor) } });

/** A slip at the desk is taken back; the record keeps both. */
export const undoSignIn = defineAct({
  name: 'activities.undo-sign-in',
  subject: activitySubject,
  verb: 'undo-sign-in',
  input: undoSignInInput,
  async change(context, { id: caseId }, { personId }) {
    const lines = await linesOf(context, caseId, [personId]);
    if (isRefusal(lines)) return lines;
    if (!lines.every(hasCome)) return refuse('sign-in-nothing-to-undo');
    await takeBack(context, caseId, [personId]);
    await forgetLate(context.tx, caseId, [personId]);
    return { payload: { personId, way: lines[0]?.signInWay ?? null } };
  },
});

/** What a phone sent later counts at once; the officer who saw the hall confirms it or strikes it out. */
export const decideLateSignIn = defineAct({
  name: 'activities.decide-late-sign-in',
  subject: activitySubject,
  verb: 'decide-late-sign-in',
  input: decideLateSignInInput,
  async change(context, { id: caseId }, { personIds, isKept }) {
    const { tx, actor, now } = context;
    const decision = isKept ? 'kept' : 'struck';
    const decided = await decideLate(tx, { caseId, personIds, decision, decidedBy: actingPersonId(actor), now });
    if (decided.length === 0) return refuse('late-sign-in-decided');
    if (!isKept) await takeBack(context, caseId, decided);
    return { payload: { personIds: decided, decision } };
  },
});
