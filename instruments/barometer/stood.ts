// What stands when the grouping begins: where each voice stands, what people decided, and the mark by which both are known.
import { sql, type Transaction } from '#platform/database';
import type { IssueState } from './contract.ts';
import type { Hands } from './grouping/index.ts';

interface Said {
  readonly name: string;
  readonly place: string | null;
  readonly thing: string;
}

export interface Stood extends Hands {
  readonly issues: ReadonlyMap<string, { readonly state: IssueState; readonly signature: string; readonly said: Said }>;
  readonly corrections: string;
  /** Some voice was raised, or raised anew, since it was last looked at. */
  readonly hasNew: boolean;
}

interface Row {
  standing: { voice: string; issue: string; hand: boolean }[];
  bans: { voice: string; issue: string }[];
  issues: { id: string; state: IssueState; signature: string; name: string; place: string | null; thing: string }[];
  corrections: string;
  has_new: boolean;
}

/** Of the days from `from` on. Who was sent away from an issue stays away from what it was merged into, unless there already. */
export async function readStood(tx: Transaction, from: string): Promise<Stood> {
  const { rows } = await sql<Row>`with recursive held as (
      select voice_id, issue_id from barometer_ban where tenant_id = app.tenant_id()
      union select held.voice_id, l.to_case_id from held join case_link l
        on l.tenant_id = app.tenant_id() and l.from_case_id = held.issue_id and l.kind = 'merged-into'
      where not exists (select from barometer_voice b where b.tenant_id = app.tenant_id()
        and b.voice_id = held.voice_id and b.issue_id = l.to_case_id))
    select
    coalesce((select jsonb_agg(jsonb_build_object('voice', voice_id, 'issue', issue_id, 'hand', is_by_hand))
      from barometer_voice where tenant_id = app.tenant_id() and issue_id is not null), '[]') as standing,
    coalesce((select jsonb_agg(jsonb_build_object('voice', voice_id, 'issue', issue_id))
      from held), '[]') as bans,
    coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'state', k.state, 'signature', i.signature,
        'name', k.title, 'place', i.place, 'thing', i.thing) order by k.id)
      from barometer_issue i join "case" k on k.tenant_id = i.tenant_id and k.id = i.case_id
      where i.tenant_id = app.tenant_id()), '[]') as issues,
    (select count(*) || ' ' || count(undone_at) from barometer_correction
      where tenant_id = app.tenant_id()) as corrections,
    exists (select from voice v left join barometer_voice b on b.tenant_id = v.tenant_id and b.voice_id = v.case_id
      where v.tenant_id = app.tenant_id() and v.day >= ${from}::date and b.digest is distinct from v.digest) as has_new`.execute(
    tx,
  );
  const { standing, bans, issues, corrections, has_new: hasNew } = rows[0]!;
  const banned = new Map<string, Set<string>>();
  for (const { voice, issue } of bans) banned.set(voice, (banned.get(voice) ?? new Set()).add(issue));
  const of = (isByHand: boolean) =>
    new Map(standing.filter(({ hand }) => hand === isByHand).map(({ voice, issue }) => [voice, issue] as const));
  return {
    ...{ pinned: of(true), before: of(false), banned, corrections, hasNew },
    issues: new Map(issues.map(({ id, state, signature, ...said }) => [id, { state, signature, said }])),
  };
}
