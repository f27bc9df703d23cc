// What was found in a text: what could lead to a person, and words of secrecy. Said in words, not by colour alone.
import type { ReportView } from '#instruments/information-reports/contract';
import * as privacyWords from '#platform/privacy/messages';
import { useTranslate } from '#web/client';
import { Icon, SheetSection } from '#web/ui';
import * as words from './messages/index.ts';

type Finds = Pick<ReportView, 'hints'> & { details: NonNullable<ReportView['details']> };

export function Found({ details, hints, hidden }: Finds & { hidden?: number }) {
  const t = useTranslate(words);
  const kindOf = useTranslate(privacyWords).dynamic;
  if (details.length === 0 && hints.length === 0 && !hidden) return null;
  return (
    <SheetSection title={t('found')}>
      {hidden ? <p>{t('hidden', { count: hidden })}</p> : null}
      <ul className="information-found">
        {details.map((one) => (
          <li key={`${one.start}-${one.kind}`}>
            <Icon name="lock" size={16} />
            {t('foundPrivate', { kind: kindOf(`privacy.kinds.${one.kind}`), text: one.text })}
          </li>
        ))}
        {hints.map((one) => (
          <li key={`hint-${one.start}`}>
            <Icon name="late" size={16} />
            {t(one.level === 'classified' ? 'foundClassified' : 'foundInternal', { text: one.text })}
          </li>
        ))}
      </ul>
    </SheetSection>
  );
}
