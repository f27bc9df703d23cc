import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { saveAgendaInput } from '../contract.ts';
import { type AgendaItem, agendaOf, newAgendaId, replaceAgenda } from '../storage/agenda.ts';
import { activitySubject } from '../subject.ts';

/** The agenda in its order. What stands first by itself stays, and stays first. */
export const saveAgenda = defineAct({
  name: 'activities.save-agenda',
  subject: activitySubject,
  verb: 'save-agenda',
  input: saveAgendaInput,
  async change({ tx, now }, { id: caseId }, { items }) {
    const before = new Map((await agendaOf(tx, caseId)).map((item) => [item.id, item]));
    const kept = items.flatMap(({ id }) => id ?? []);
    if (new Set(kept).size < kept.length || kept.some((id) => !before.has(id))) return refuse('agenda-item-unknown');
    const typed = items.map((item): AgendaItem => {
      const was = item.id === null ? undefined : before.get(item.id);
      const standingItemId = was?.standingItemId ?? null;
      return {
        ...{ id: item.id ?? newAgendaId(now), speaker: item.speaker, minutes: item.minutes, standingItemId },
        title: standingItemId === null ? item.title : (was?.title ?? item.title),
      };
    });
    const named = new Set(kept);
    const dropped = [...before.values()].filter(({ id, standingItemId }) => standingItemId !== null && !named.has(id));
    if (dropped.length > 0) return refuse('standing-item-stays', { title: dropped[0]!.title });
    const isStanding = ({ standingItemId }: AgendaItem) => standingItemId !== null;
    const ordered = [...typed.filter(isStanding), ...typed.filter((item) => !isStanding(item))];
    await replaceAgenda(tx, caseId, ordered);
    return { payload: { count: ordered.length } };
  },
});
