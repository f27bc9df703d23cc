// Contests to decide, for those who keep the files.
import { defineQuery } from '#kernel/acts';
import type { DeedKinds } from '#kernel/deeds';
import { refuse } from '#platform/errors';
import { contestList, contestView } from '../contract/contests.ts';
import { caseParameters } from '../contract/fields.ts';
import { matterParameters } from '../contract/outside.ts';
import { contestSeen } from '../views.ts';
import { namedStaff, seesMatter } from '../who-sees.ts';
import { readContests } from './storage.ts';

/** One SQL query. */
export const dutyFileContests = (kinds: DeedKinds) =>
  defineQuery({
    name: 'duty-file.contests',
    parameters: matterParameters,
    answer: contestList,
    who: namedStaff,
    async ask(context, { show, cursor, limit }) {
      const isOpen = show === 'all' ? undefined : show === 'open';
      const rows = await readContests(context.tx, { isOpen, before: cursor, limit: limit + 1 });
      const items = rows.slice(0, limit).map((contest) => contestSeen(context, kinds, contest));
      return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
    },
  });

export const dutyFileContest = (kinds: DeedKinds) =>
  defineQuery({
    name: 'duty-file.contest-seen',
    parameters: caseParameters,
    answer: contestView,
    who: ['member', ...namedStaff],
    async ask(context, { id }) {
      const [contest] = await readContests(context.tx, { id, limit: 1 });
      const isSeen = contest && seesMatter(context.actor, { personId: contest.personId, bodyId: null });
      return isSeen ? contestSeen(context, kinds, contest) : refuse('not-found');
    },
  });
