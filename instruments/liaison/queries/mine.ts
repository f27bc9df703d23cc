// Whom I contact and when next, who contacts me, what others shared with me.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { type MyLiaison, myLiaison } from '../contract.ts';
import { isContactDue, nextContactOn } from '../rules.ts';
import { readers } from '../who-sees.ts';
import { readContacts } from './read-contacts.ts';
import { readPairs } from './read-pairs.ts';

/** Two SQL queries. */
export const myLiaisonQuery = defineQuery({
  name: 'liaison.mine',
  parameters: z.object({}),
  answer: myLiaison,
  who: readers,
  async ask(context): Promise<MyLiaison> {
    const { tx, actor, today } = context;
    const own = actingPersonId(actor);
    const standing = (await readPairs(tx, { personId: own })).filter(({ state }) => state === 'standing');
    const item = ({ contactorId: _, contacteeId: __, ...row }: (typeof standing)[number]) => row;
    const iContact = standing
      .filter(({ contactorId }) => contactorId === own)
      .map((row) => ({ ...item(row), nextOn: nextContactOn(row), isDue: isContactDue(row, today) }));
    return {
      iContact: iContact.sort((one, other) => one.nextOn.localeCompare(other.nextOn)),
      contactMe: standing.filter(({ contacteeId }) => contacteeId === own).map(item),
      shared: await readContacts(context, { isOneOfTheTwo: false }),
    };
  },
});
