// What a form about proposals offers to choose from, today, to this person.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { activeUnits, type BodyChoice, bodiesById, plenarySessions } from '#kernel/people';
import { bodiesSpokenFor } from '#kernel/permissions';
import { type Transaction, tables } from '#platform/database';
import { pinyinInitials } from '#platform/text';
import { type Choices, choices } from '../contract.ts';
import { undertakingNumbers } from '../settings.ts';
import type { ProposalTables } from '../tables.ts';

async function categoriesOf(tx: Transaction): Promise<Choices['categories']> {
  const rows = await tables<ProposalTables>(tx)
    .selectFrom('proposal_category')
    .select(['id', 'parent_id', 'name', 'sphere'])
    .where('ended_on', 'is', null)
    .orderBy('position')
    .orderBy('name')
    .execute();
  return rows.map(({ parent_id: parentId, ...row }) => ({ ...row, parentId }));
}

/** Bodies in whose name the actor may write: they speak for it, sit in it, or belong to its sector. */
function bodiesOf({ tx, actor }: QueryContext): Promise<BodyChoice[]> {
  const sector = actor.seat?.sectorId;
  const placed = actor.placements.map(({ bodyId }) => bodyId);
  return bodiesById(tx, [...new Set([...bodiesSpokenFor(actor), ...placed, ...(sector ? [sector] : [])])]);
}

/** Four SQL queries. */
export const proposalChoices = defineQuery({
  name: 'proposals.choices',
  parameters: z.object({}),
  answer: choices,
  async ask(context): Promise<Choices> {
    const { tx, now, settings } = context;
    const units = await activeUnits(tx);
    return {
      categories: await categoriesOf(tx),
      units: units.map(({ id, name, shortName, system }) => ({
        ...{ id, name, shortName, system },
        initials: pinyinInitials(shortName),
      })),
      bodies: await bodiesOf(context),
      sessions: (await plenarySessions(tx)).map(({ id, name, from, until }) => ({
        id,
        name,
        from: from.toISOString(),
        until: until.toISOString(),
        isOpen: from <= now && now < until,
      })),
      classLetters: [...undertakingNumbers(settings).classLetters],
    };
  },
});
