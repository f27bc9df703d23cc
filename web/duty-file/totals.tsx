// Plain counts of a year, beside one another; nothing is compared with anybody.
import type { GroupCount } from '#instruments/duty-file/contract';
import { useTranslate } from '#web/client';
import './duty-file.css';
import * as words from './messages/index.ts';
import { useDutyFileWords } from './say.ts';

export function Totals({ totals, label }: { totals: readonly GroupCount[]; label: string }) {
  const t = useTranslate(words);
  const say = useDutyFileWords();
  return (
    <dl className="duty-totals" aria-label={label}>
      {totals.map(({ group, count }) => (
        <div key={group}>
          <dt>{say(`dutyFile.groups.${group}`)}</dt>
          <dd>{t('count', { count })}</dd>
        </div>
      ))}
    </dl>
  );
}
