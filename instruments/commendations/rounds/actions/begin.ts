import { defineCreation } from '#kernel/acts';
import { sql } from '#platform/database';
import { refuse } from '#platform/errors';
import { commendationNumbers } from '../../settings.ts';
import { beginInput } from '../contract.ts';
import { office, roundLifecycle } from '../lifecycle.ts';

/** Begins the round of one year; its share is what the committee has set today. */
export const begin = defineCreation({
  name: 'commendations.begin',
  kind: roundLifecycle.kind,
  event: 'begun',
  initial: { state: roundLifecycle.initial, turn: roundLifecycle.states.nominating.turn },
  who: office,
  input: beginInput,
  title: ({ title }) => title,
  async create({ tx, today, settings }, { id }, { year, honour, nominateUntil }) {
    if (nominateUntil < today) return refuse('date-past', { on: nominateUntil });
    const sharePercent = settings.get(commendationNumbers.share);
    await sql`insert into commendation_round (tenant_id, case_id, year, honour, share_percent, nominate_until)
      values (app.tenant_id(), ${id}, ${year}, ${honour}, ${sharePercent}, ${nominateUntil})`.execute(tx);
    return { payload: { year, honour, sharePercent, nominateUntil } };
  },
});
