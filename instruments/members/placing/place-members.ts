// Puts members into one body on a day, each with the former place ended; the first that cannot be stops all.
import type { ActContext } from '#kernel/acts';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import type { PlaceInput } from '../contract/placing.ts';
import { singlePosts } from '../contract/vocabulary.ts';
import { planPlacing } from './rules.ts';
import {
  bodyOf,
  endBefore,
  insertChange,
  insertPlacement,
  type LockedMember,
  lockMembers,
  postHolder,
} from './storage.ts';

export type PlacingWanted = Omit<PlaceInput, 'personIds' | 'bodyId'>;
interface Body {
  readonly id: string;
  readonly kind: string;
  readonly endedOn: string | null;
}

export async function placeOne(
  context: ActContext,
  member: LockedMember,
  { body, ...wanted }: PlacingWanted & { body: Body },
): Promise<string | Refusal> {
  const { post, effectiveOn, reason, isChange } = wanted;
  const { id: personId, name, places, seats } = member;
  const isSingle = singlePosts.includes(post);
  const asked = { bodyId: body.id, post, on: effectiveOn, notPersonId: personId };
  const holder = isSingle ? await postHolder(context.tx, asked) : null;
  const plan = planPlacing({ name, body, post, effectiveOn, isChange, places, seats, postHolder: holder });
  if (isRefusal(plan)) return plan;
  const ended = await endBefore(context.tx, 'placement', { ids: plan.ends.map(({ id }) => id), on: effectiveOn });
  const madeId = await insertPlacement(context, { personId, bodyId: body.id, post, startsOn: effectiveOn });
  const [former] = plan.ends;
  return insertChange(context, {
    ...{ person_id: personId, kind: plan.kind, body_id: body.id, former_body_id: former?.bodyId ?? null },
    ...{ post, former_post: former?.post ?? null, effective_on: effectiveOn, reason },
    wrote: { register: 'placement', madeId, ended },
  });
}

export async function placeMembers(context: ActContext, input: PlaceInput): Promise<readonly string[] | Refusal> {
  const { personIds, bodyId, ...wanted } = input;
  const body = await bodyOf(context.tx, bodyId);
  if (!body) return refuse('body-unknown');
  const members = await lockMembers(context.tx, personIds);
  if (members.length < new Set(personIds).size) return refuse('person-unknown');
  if (members.length > 1 && singlePosts.includes(wanted.post)) return refuse('post-for-one');
  const changeIds: string[] = [];
  for (const member of members) {
    const changeId = await placeOne(context, member, { ...wanted, body });
    if (isRefusal(changeId)) return changeId;
    changeIds.push(changeId);
  }
  return changeIds;
}
