// Under a verb: whether what one just did was sent or waits for the network.

import type { QueuedStanding } from '../use-queued-act.ts';
import { useTranslate } from '../use-translate.ts';
import * as words from './messages/index.ts';

export function QueuedLine({ queued }: { queued: { standing: QueuedStanding } }) {
  const t = useTranslate(words);
  const { standing } = queued;
  const isSaid = standing === 'sending' || standing === 'sent' || standing === 'waiting';
  return (
    <p role="status" className="ui-soft ui-small">
      {isSaid ? t(`queued.${standing}`) : null}
    </p>
  );
}
