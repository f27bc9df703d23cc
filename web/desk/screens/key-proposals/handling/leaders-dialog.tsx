import { useState } from 'react';
import type { HandlingView } from '#instruments/key-proposals/contract';
import { useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import { LeadersFields, leadersOf } from '../leaders-fields.tsx';
import * as words from '../messages/index.ts';
import { useKeyWords } from '../words.ts';

export function LeadersDialog({ handling, onClose }: { handling: HandlingView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const [leaders, setLeaders] = useState(leadersOf(handling));
  const [reason, setReason] = useState('');
  const title = say('key-proposals.verbs.change-leaders');
  return (
    <ActDialog
      act="key-proposals.change-leaders"
      on={{ id: handling.id, version: handling.version }}
      input={{ ...leaders, reason }}
      {...{ title, verb: title, onClose }}
    >
      <LeadersFields value={leaders} onChange={setLeaders} />
      <TextArea label={t('takeUp.reason')} value={reason} onChange={setReason} limit={5000} />
    </ActDialog>
  );
}
