import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { type TargetChoices, targetChoices } from '../contract.ts';
import { keyProposalsOfUnits } from '../target-choices.ts';

/** Units that answer for key proposals, with the proposals. */
export const appraisalTargetChoices = defineQuery({
  name: 'appraisals.target-choices',
  parameters: z.object({}),
  answer: targetChoices,
  who: ['proposal-officer', 'proposal-committee-head', 'chairpersons-council'],
  async ask({ tx }): Promise<TargetChoices> {
    const byUnit = Map.groupBy(await keyProposalsOfUnits(tx), ({ unitId }) => unitId);
    return {
      units: [...byUnit.values()].map((handled) => ({
        id: handled[0]!.unitId,
        name: handled[0]!.unitName,
        proposals: handled.map(({ proposalId, number, title }) => ({ id: proposalId, number, title })),
      })),
    };
  },
});
