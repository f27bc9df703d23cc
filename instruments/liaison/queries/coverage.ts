// For each kind: who should have a contactor, and the list of those who have none.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { liaisonKindNames, liaisonKinds } from '#kernel/liaison';
import { type LiaisonCoverage, liaisonCoverage } from '../contract.ts';
import { isAmong, membersToContact } from './members-to-contact.ts';

/** One SQL query. */
export const liaisonCoverageQuery = defineQuery({
  name: 'liaison.coverage',
  parameters: z.object({}),
  answer: liaisonCoverage,
  who: ['member-affairs-officer', 'secretary-general', 'chairpersons-council'],
  async ask({ tx, today }): Promise<LiaisonCoverage> {
    const members = await membersToContact(tx, today);
    const ofMembers = liaisonKindNames.filter((kind) => liaisonKinds[kind].contactee === 'member');
    return {
      kinds: ofMembers.map((kind) => {
        const wanted = members.filter((member) => isAmong(kind, member));
        const without = wanted.filter(({ by }) => !by.includes(kind));
        return {
          ...{ kind, total: wanted.length, covered: wanted.length - without.length },
          without: without.map(({ id, name, sector }) => ({ id, name, sector })),
        };
      }),
    };
  },
});
