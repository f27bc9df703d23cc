// The special committee and the groups that go with a seat: whoever is named comes in, who is no longer named leaves.
import { v7 } from 'uuid';
import type { ActContext } from '#kernel/acts';
import { addDays } from '#kernel/deadlines';
import type { PeopleTables } from '#kernel/people';
import { tables } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';

const memberBodies = ['special-committee', 'member-group'] as const;

interface Membership {
  readonly personId: string;
  readonly bodyIds: readonly string[];
  readonly startsOn: string;
}

/** Special committees and groups as given: who is no longer named leaves today, who is new comes in. */
export async function placeInBodies(
  context: ActContext,
  { personId, bodyIds, startsOn }: Membership,
): Promise<Refusal | null> {
  const db = tables<PeopleTables>(context.tx);
  const wanted = [...new Set(bodyIds)];
  const known = wanted.length
    ? await db
        .selectFrom('body')
        .select(['id', 'kind'])
        .where('id', 'in', wanted)
        .where('kind', 'in', [...memberBodies])
        .execute()
    : [];
  if (known.length !== wanted.length) return refuse('body-unknown');
  if (known.filter(({ kind }) => kind === 'special-committee').length > 1) return refuse('one-special-committee');
  const present = await db
    .selectFrom('placement')
    .innerJoin('body', (join) =>
      join.onRef('body.tenant_id', '=', 'placement.tenant_id').onRef('body.id', '=', 'placement.body_id'),
    )
    .select(['placement.id', 'placement.body_id', 'placement.starts_on', 'body.kind'])
    .where('placement.person_id', '=', personId)
    .where('body.kind', 'in', [...memberBodies])
    .where('placement.ends_on', 'is', null)
    .execute();
  const gone = present.filter(({ body_id }) => !wanted.includes(body_id));
  const fresh = known.filter(({ id }) => !present.some(({ body_id }) => body_id === id));
  // Nobody is in two committees for a day: who changes leaves on the day before.
  const isReplaced = (kind: string) => kind === 'special-committee' && fresh.some((one) => one.kind === kind);
  for (const { id, kind, starts_on } of gone) {
    const lastOn = isReplaced(kind) && starts_on < context.today ? addDays(context.today, -1) : context.today;
    await db.updateTable('placement').set({ ends_on: lastOn }).where('id', '=', id).execute();
  }
  for (const { id: body_id, kind } of fresh) {
    const isChange = gone.some((one) => one.kind === kind);
    const values = { tenant_id: context.actor.tenantId, id: v7(), person_id: personId, body_id };
    const starts_on = isChange ? context.today : startsOn;
    await db
      .insertInto('placement')
      .values({ ...values, post: 'member', starts_on, ends_on: null })
      .execute();
  }
  return null;
}
