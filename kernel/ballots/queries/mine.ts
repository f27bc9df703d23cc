import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { ownBallots as answer } from '../contract.ts';
import { ownBallots } from '../own-ballots.ts';

/** The open ballots in which the asker may vote. */
export const mine = defineQuery({
  name: 'ballots.mine',
  parameters: z.object({}),
  answer,
  ask: async ({ tx, actor }) => ({ ballots: actor.personId ? await ownBallots(tx, actor.personId) : [] }),
});
