// The exchange file exactly as it went out, to be carried to the receiver.
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { exchangeFileView } from '../../contract/upward.ts';
import { deskReaders } from '../../who-sees.ts';
import { exchangeTextOf } from '../storage.ts';

export const exchangeFileQuery = defineQuery({
  name: 'information-reports.exchange-file',
  parameters: z.object({ id: z.uuid(), issueId: z.uuid() }),
  answer: exchangeFileView,
  who: deskReaders,
  async ask({ tx }, { id: sendingId, issueId }) {
    const found = await exchangeTextOf(tx, { sendingId, issueId });
    if (!found) return refuse('not-found');
    return { fileName: `社情民意信息${found.number}（报${found.receiver}）.json`, text: found.text };
  },
});
