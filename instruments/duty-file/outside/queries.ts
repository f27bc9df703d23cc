// Additions to verify: the office sees all, a body its own.
import { defineQuery } from '#kernel/acts';
import { bodiesSpokenFor } from '#kernel/permissions';
import { refuse } from '#platform/errors';
import { caseParameters } from '../contract/fields.ts';
import { matterParameters, outsideList, outsideView } from '../contract/outside.ts';
import { outsideSeen } from '../views.ts';
import { deskReaders, isNamedStaff, seesMatter } from '../who-sees.ts';
import { readOwnDeeds } from './storage.ts';

/** One SQL query. */
export const dutyFileAdditions = defineQuery({
  name: 'duty-file.additions',
  parameters: matterParameters,
  answer: outsideList,
  who: deskReaders,
  async ask(context, { show, cursor, limit }) {
    const { tx, actor } = context;
    const rows = await readOwnDeeds(tx, {
      ...(isNamedStaff(actor) ? {} : { organiserIds: bodiesSpokenFor(actor) }),
      ...{ isOpen: show === 'all' ? undefined : show === 'open', before: cursor, limit: limit + 1 },
    });
    const items = rows.slice(0, limit).map((added) => outsideSeen(context, added));
    return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  },
});

export const dutyFileAddition = defineQuery({
  name: 'duty-file.addition',
  parameters: caseParameters,
  answer: outsideView,
  who: ['member', ...deskReaders],
  async ask(context, { id }) {
    const [added] = await readOwnDeeds(context.tx, { id, limit: 1 });
    const isSeen = added && seesMatter(context.actor, { personId: added.personId, bodyId: added.organiserId });
    return isSeen ? outsideSeen(context, added) : refuse('not-found');
  },
});
