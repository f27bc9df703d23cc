import { clockView } from '#kernel/deadlines';
import type { UndertakingView } from '../contract.ts';
import { answers, type Undertaking } from '../undertaking.ts';
import { abilitiesOf, peopleOf, type Showing } from './abilities-of.ts';
import { happeningViews } from './happening-views.ts';
import { ratingViews } from './rating-views.ts';
import { replyViewOf } from './reply-view.ts';
import { assignedOn, dayOfName } from './unit-days.ts';

export function viewOf(one: Undertaking, showing: Showing): UndertakingView {
  const { context, wanted, handling, reader } = showing;
  const replies = handling.replies.filter(
    (reply) => reply.undertakingId === one.id && (reader.isInside || reply.deliveredAt !== null),
  );
  return {
    id: one.id,
    unitId: one.unitId,
    unitName: handling.unitNameOn(one.unitId, dayOfName(one)),
    unitNameWhenAssigned: handling.unitNameOn(one.unitId, assignedOn(one)),
    role: one.role,
    state: one.state,
    round: one.round,
    ...peopleOf(one, showing),
    assignedAt: one.assignedAt?.toISOString() ?? null,
    signedForAt: one.signedForAt?.toISOString() ?? null,
    opinion: reader.isInside ? one.opinion : null,
    ...happeningViews(one, handling, reader),
    replies: replies.map((reply) => replyViewOf(reply, one, { handling, reader })),
    ratings: answers(one.role) ? ratingViews({ one, handling, proposerIds: wanted.proposerIds, reader }) : [],
    clocks: handling.clocks
      .filter((clock) => clock.subjectId === one.id)
      .map((clock) => clockView(clock, context.calendar, context.now)),
    abilities: abilitiesOf(one, showing),
  };
}
