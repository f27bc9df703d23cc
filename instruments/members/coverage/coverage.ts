// The coverages as ratios, with whoever is not covered.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { personsWithContactor } from '#kernel/liaison';
import { refuse } from '#platform/errors';
import { coverage } from '../contract/coverage.ts';
import { deskReaders, mayReadParty } from '../readers.ts';
import { currentTermId } from '../roster/seats-of-term.ts';
import { coverageOf } from './ratios.ts';
import { branchesToday, seatedMembers } from './rows.ts';

/** Five SQL queries. */
export const coverageQuery = defineQuery({
  name: 'members.coverage',
  parameters: z.object({}),
  answer: coverage,
  who: deskReaders,
  async ask({ tx, today, actor }) {
    const termId = await currentTermId(tx, today);
    if (!termId) return refuse('term-missing');
    const members = await seatedMembers(tx, termId, today);
    const { bodyIds, personIds } = await branchesToday(tx, today);
    const contacted = new Set((await personsWithContactor(tx, today)).keys());
    const { partyOrganisation, ...open } = coverageOf({
      ...{ members, inBranch: personIds, branchBodies: bodyIds, contacted },
    });
    return { ...open, partyOrganisation: mayReadParty(actor) ? partyOrganisation : null };
  },
});
