import { defineAct } from '#kernel/acts';
import { sql } from '#platform/database';
import { refuse } from '#platform/errors';
import { proposeListInput } from '../contract.ts';
import { mostHonoured } from '../rules.ts';
import { membersOn, setOutcomes } from '../storage.ts';
import { roundSubject } from '../subject.ts';

/** Who goes to the meeting, within the share; with a public notice all members see the list until a day. */
export const proposeList = defineAct({
  name: 'commendations.propose-list',
  subject: roundSubject,
  verb: 'propose-list',
  input: proposeListInput,
  async change({ tx, today }, { id, round }, { nomineeIds, noticeUntil }) {
    const chosen = round.nominees.filter((one) => nomineeIds.includes(one.id));
    if (chosen.length < new Set(nomineeIds).size) return refuse('nominee-unknown');
    if (noticeUntil !== null && noticeUntil < today) return refuse('date-past', { on: noticeUntil });
    const most = mostHonoured(await membersOn(tx, today), round.sharePercent);
    const persons = chosen.filter(({ personId }) => personId !== null).length;
    if (persons > most) return refuse('share-exceeded', { count: persons, most });
    const others = round.nominees.filter((one) => !nomineeIds.includes(one.id));
    await setOutcomes(
      tx,
      chosen.map((one) => one.id),
      'listed',
    );
    await setOutcomes(
      tx,
      others.map((one) => one.id),
      'not-chosen',
    );
    await sql`update commendation_round set notice_until = ${noticeUntil}
      where tenant_id = app.tenant_id() and case_id = ${id}`.execute(tx);
    const shell = noticeUntil === null ? {} : { shell: { audience: 'members' as const } };
    return { payload: { listed: chosen.length, most, noticeUntil }, ...shell };
  },
});
