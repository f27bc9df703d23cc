// What a member chooses from: who organised it, and what may be missing from the file.

import * as z from 'zod';
import { defineQuery, type Query } from '#kernel/acts';
import type { DeedKinds } from '#kernel/deeds';
import { choicesView } from '../contract/file.ts';
import { outsideSorts } from '../contract/vocabulary.ts';
import { bodiesNow } from '../people.ts';
import { sentenceOf } from '../say.ts';
import { namedStaff } from '../who-sees.ts';

/** One SQL query. */
export const dutyFileChoices = (kinds: DeedKinds): Query =>
  defineQuery({
    name: 'duty-file.choices',
    parameters: z.object({}),
    answer: choicesView,
    who: ['member', ...namedStaff],
    async ask({ tx, actor, translate }) {
      const bodies = await bodiesNow(tx, actor.personId);
      const bare = ({ id, name }: { id: string; name: string }) => ({ id, name });
      // With no facts the words name the kind in general.
      const named = Object.entries(kinds).map(([kind, { group, facts }]) => {
        const general = Object.fromEntries(Object.keys(facts).map((fact) => [fact, '']));
        return { kind, group, name: sentenceOf(translate, { kind, facts: general, caseTitle: '' }) };
      });
      return {
        organisers: bodies.map(bare),
        own: bodies.filter(({ isOwn }) => isOwn).map(bare),
        sorts: [...outsideSorts],
        kinds: named.filter(({ kind }) => kind !== 'outside-verified'),
      };
    },
  });
