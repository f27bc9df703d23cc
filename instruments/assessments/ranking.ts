// The one switch of the ranking (排名): off, and turned on only by an administrator's written reason that every member reads.
import { v7 } from 'uuid';
import * as z from 'zod';
import { defineRegisterAct } from '#kernel/acts';
import { sql, type Transaction } from '#platform/database';
import { refuse } from '#platform/errors';
import { defineSetting, writeSetting } from '#platform/settings';
import { type RankingNotice, rankingKeepers, switchRankingInput } from './contract.ts';
import { membersIn } from './member-storage.ts';
import { reasonProblem } from './rules.ts';

/** Not among the settings an administrator may simply change: it has an act of its own. */
export const rankingSetting = defineSetting({
  key: 'ranking.enabled',
  schema: z.boolean(),
  default: false,
  unit: 'choice',
  source: 'restricted for government apps (国办函〔2026〕12号); every member sees the reason for turning it on',
});

/** The latest first. */
export async function rankingSwitches(tx: Transaction): Promise<RankingNotice[]> {
  const { rows } = await sql<Omit<RankingNotice, 'at'> & { at: Date }>`select is_enabled as "isEnabled", reason,
      by_name as by, at
    from ranking_switch where tenant_id = app.tenant_id() order by at desc, id desc limit 50`.execute(tx);
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

export const switchRanking = defineRegisterAct({
  name: 'ranking.switch',
  event: 'switched',
  who: rankingKeepers,
  changesCommittee: true,
  input: switchRankingInput,
  async change({ tx, actor, now, today, settings }, { isEnabled, reason }) {
    const problem = reasonProblem(reason);
    if (problem) return problem;
    if (settings.get(rankingSetting) === isEnabled) return refuse('ranking-unchanged');
    const change = { key: rankingSetting.key, value: isEnabled, reason, by: actor.personId, at: now };
    await writeSetting(tx, change);
    await sql`insert into ranking_switch (tenant_id, id, is_enabled, reason, by_name, at)
      values (app.tenant_id(), ${v7({ msecs: now.getTime() })}, ${isEnabled}, ${reason}, ${actor.name}, ${now})`.execute(
      tx,
    );
    const members = await membersIn(tx, { from: today, until: today });
    const kind = isEnabled ? 'ranking-on' : 'ranking-off';
    return {
      payload: { isEnabled, reason },
      recipients: { [kind]: members.map(({ personId }) => personId) },
      noticeParams: { reason },
    };
  },
});
