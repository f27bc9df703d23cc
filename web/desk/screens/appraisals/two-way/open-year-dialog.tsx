// Opens a year's appraisals at one stroke, after showing how many they are.
import { useState } from 'react';
import type { Candidates } from '#instruments/appraisals/contract';
import { useAsk, useTranslate } from '#web/client';
import { DateField, TextField } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { useAppraisalWords } from '../words.ts';

const thisYear = () => Number(new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai', year: 'numeric' }).format());

export function OpenYearDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const [typedYear, setTypedYear] = useState(String(thisYear()));
  const [closesOn, setClosesOn] = useState('');
  const year = /^20\d\d$/.test(typedYear) ? Number(typedYear) : null;
  const found = useAsk<Candidates>('appraisals.candidates', { year: year ?? 0 }, { isEnabled: year !== null });
  const count = year === null ? 0 : (found.data?.items.length ?? 0);
  const last = closesOn || found.data?.closesOn || '';
  const missing = year === null ? t('open.yearMissing') : count === 0 ? t('open.nothing') : undefined;
  return (
    <ActDialog
      title={say('appraisals.verbs.open-year')}
      name="appraisals.open-year"
      sent={{ input: { year, ...(last ? { closesOn: last } : {}) } }}
      verb={t('open.verb', { count })}
      missing={missing}
      done={t('open.done', { count })}
      onClose={onClose}
    >
      <TextField label={t('year')} inputMode="numeric" maxLength={4} value={typedYear} onChange={setTypedYear} />
      <DateField label={t('open.closesOn')} hint={t('open.closesOnHint')} value={last} onChange={setClosesOn} />
      <p role="status">{year === null || !found.data ? '' : t('open.count', { count, year })}</p>
      <p className="ui-soft ui-small">{t('open.explain')}</p>
    </ActDialog>
  );
}
