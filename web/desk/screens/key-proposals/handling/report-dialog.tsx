import { useState } from 'react';
import { type HandlingView, reportAddressees } from '#instruments/key-proposals/contract';
import { useTranslate } from '#web/client';
import { DateField, Select, TextArea } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { optionsOf, useKeyWords } from '../words.ts';

export function ReportDialog({ handling, onClose }: { handling: HandlingView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const [addressees, setAddressees] = useState<(typeof reportAddressees)[number]>('both');
  const [sentOn, setSentOn] = useState('');
  const [text, setText] = useState('');
  const title = say('key-proposals.verbs.report');
  return (
    <ActDialog
      act="key-proposals.report"
      on={{ id: handling.id, version: handling.version }}
      input={{ addressees, sentOn, text }}
      width="wide"
      {...{ title, verb: title, onClose }}
    >
      <Select
        label={t('reporting.addressees')}
        value={addressees}
        emptyLabel={null}
        options={optionsOf(reportAddressees, (one) => say(`key-proposals.addressees.${one}`))}
        onChange={setAddressees}
      />
      <DateField label={t('reporting.sentOn')} value={sentOn} onChange={setSentOn} />
      <TextArea label={t('reporting.text')} value={text} onChange={setText} limit={5000} />
    </ActDialog>
  );
}
