// What waits for somebody besides the cases whose turn is theirs: asked of every part that has such things.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { waitingLines } from '#kernel/acts/contract';
import { offers } from './instruments.ts';

const most = 50;
const never = '9999-12-31';

export const waitingQuery = defineQuery({
  name: 'today.waiting',
  parameters: z.object({}),
  answer: waitingLines,
  async ask(context) {
    const lines = [];
    for (const offer of offers) lines.push(...((await offer.waiting?.(context)) ?? []));
    lines.sort((a, b) => (a.dueOn ?? never).localeCompare(b.dueOn ?? never));
    return { lines: lines.slice(0, most) };
  },
});
