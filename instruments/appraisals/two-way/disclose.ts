// When the last sheet is in, or the window is over: everybody concerned sees both sides, and what is poor is followed up.
import type { ActContext, Change } from '#kernel/acts';
import { holdersOf } from '#kernel/people';
import { gradeBounds } from '../grade-bounds.ts';
import type { Opinion } from './appraisal.ts';
import { scoresOf, stateAfterDisclosure } from './scores.ts';
import { updateAppraisal } from './storage.ts';
import type { TwoWaySubject } from './subject.ts';

export async function disclose(
  context: ActContext,
  { id, appraisal, proposerIds }: TwoWaySubject,
  opinions: readonly Opinion[],
): Promise<Pick<Change, 'to' | 'shell' | 'recipients'>> {
  const { tx, now, today, settings } = context;
  await updateAppraisal(tx, id, { disclosed_at: now });
  const to = stateAfterDisclosure(scoresOf(opinions, gradeBounds(settings)));
  const contacts = await holdersOf(tx, { roles: ['unit-contact'], unitIds: [appraisal.unitId], today });
  return {
    to,
    ...(to === 'concluded' ? { shell: { closedAt: now } } : {}),
    recipients: { 'two-way-disclosed': [...proposerIds, ...contacts] },
  };
}
