// The public page of a place follows what changes inside; whoever changes it need not think of it.
import type { ActContext } from '#kernel/acts';
import { publishItems, type Release, withdrawItem } from '#kernel/publication';
import { publicPlaceKind } from '../contract/public-place.ts';
import type { PlaceState } from '../contract/vocabulary.ts';
import { type Shown, setPublic, shownPlace } from './storage.ts';

export interface Followed {
  readonly id: string;
  /** Where the place stands once the act is done. */
  readonly state: PlaceState;
  /** Where the act gives it another. */
  readonly title?: string;
}

function releaseOf(id: string, address: string, { title, body, isResting }: Shown & { isResting: boolean }): Release {
  const page = { ...body, isResting };
  const { township, sectors, duties, openingHours } = body;
  const names = [...new Set(duties.map(({ person }) => person))];
  return {
    ...{ kind: publicPlaceKind, caseId: id, address, standing: 'full', title, body: page },
    ...{ session: null, category: body.kind, units: [], commitmentsKept: 0, commitmentsOpen: 0, nextDueOn: null },
    searchText: [title, township, body.address, openingHours, ...sectors, ...names].join('\n'),
  };
}

export async function showOnPortal(
  context: ActContext,
  { id, state, title }: Followed,
  address: string,
): Promise<void> {
  const shown = await shownPlace(context.tx, id, context.today);
  if (!shown) return;
  const isResting = state === 'resting';
  await publishItems(
    context.tx,
    [releaseOf(id, address, { ...shown, title: title ?? shown.title, isResting })],
    context.now,
  );
}

export async function takeOffPortal({ tx, now }: ActContext, id: string, address: string): Promise<void> {
  await withdrawItem(tx, { kind: publicPlaceKind, caseId: id }, now);
  await setPublic(tx, id, false, address);
}

/** Does nothing for a place that is not shown; a closed one leaves. */
export async function followOnPortal(context: ActContext, followed: Followed): Promise<void> {
  const shown = await shownPlace(context.tx, followed.id, context.today);
  if (!shown?.isPublic || !shown.address) return;
  if (followed.state === 'closed') await takeOffPortal(context, followed.id, shown.address);
  else await showOnPortal(context, followed, shown.address);
}
