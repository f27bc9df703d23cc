import * as z from 'zod';
import { defineAct } from '#kernel/acts';
import { disclose } from '../disclose.ts';
import { twoWaySubject } from '../subject.ts';

/** The window is over: what is in is disclosed, who said nothing stays marked as silent. */
export const closeWindow = defineAct({
  name: 'appraisals.close-window',
  subject: twoWaySubject,
  verb: 'close-window',
  input: z.object({}),
  async change(context, subject) {
    const payload = { sidesIn: subject.opinions.map(({ side }) => side) };
    return { payload, ...(await disclose(context, subject, subject.opinions)) };
  },
});
