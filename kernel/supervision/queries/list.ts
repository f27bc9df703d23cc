// What is chased: by date and by case. Nothing is counted per unit, ranked or scored.
import { defineQuery } from '#kernel/acts';
import { hasRole, unitRoles } from '#kernel/permissions';
import { chasers, overseers } from '../circumstances.ts';
import { listParameters, matterList, type Show } from '../contract.ts';
import type { Matter } from '../matter.ts';
import { openMatters } from './open-matters.ts';
import { isOverseer, itemOf } from './view.ts';

/** For an officer: a rung is due. For a unit: it is late, or a notice waits for its answer. */
const isForToday = ({ ladder }: Matter, isOffice: boolean): boolean =>
  isOffice ? ladder.next?.isDue === true : ladder.answerBy !== null || ladder.standing === 'late';

const isShown: Readonly<Record<Show, (matter: Matter, isOffice: boolean) => boolean>> = {
  today: isForToday,
  late: ({ kind, ladder }) => kind !== 'silence' && ladder.standing === 'late',
  soon: ({ ladder }) => ladder.standing === 'in-time',
  silent: ({ kind }) => kind === 'silence',
  all: () => true,
};

export const listMatters = defineQuery({
  name: 'supervision.list',
  parameters: listParameters,
  answer: matterList,
  who: [...overseers, ...unitRoles],
  async ask(context, { show, desk, unitId }) {
    const isOffice = isOverseer(context.actor);
    const matters = (await openMatters(context)).filter(
      (matter) => (!desk || matter.desk === desk) && (!unitId || matter.unitIds.includes(unitId)),
    );
    const shown = (which: Show) => matters.filter((matter) => isShown[which](matter, isOffice));
    const items = shown(show).map((matter) => itemOf(matter, isOffice ? 'office' : 'unit'));
    const counts = {
      today: shown('today').length,
      late: shown('late').length,
      soon: shown('soon').length,
      silent: shown('silent').length,
      all: matters.length,
    };
    return {
      items,
      total: items.length,
      nextCursor: null,
      counts,
      mayRemind: hasRole(context.actor, chasers),
      isOffice,
    };
  },
});
