// The code itself: for the camera, and as digits for the hand.
import type { HallView } from '#instruments/activities/contract';
import { QrCode, useDates, useTranslate } from '#web/client';
import { currentCode, spaced } from './current-code.ts';
import * as words from './messages/index.ts';
import { useNow } from './use-now.ts';

export function CodePanel({ hall, receivedAt }: { hall: HallView; receivedAt: number }) {
  const t = useTranslate(words);
  const dates = useDates();
  const now = useNow();
  const code = currentCode(hall.codes, Date.parse(hall.now) + now - receivedAt);
  if (hall.state === 'not-open') {
    return <p className="hall-notice">{t('notOpen', { when: dates.moment(hall.opensAt) })}</p>;
  }
  if (hall.state === 'over') return <p className="hall-notice">{t('over')}</p>;
  if (!code) return <p className="hall-notice">{t('cutOff')}</p>;
  const address = `${window.location.origin}/m/sign-in#${code.token}`;
  return (
    <div className="hall-code" data-token={code.token}>
      <QrCode text={address} label={t('codeLabel')} />
      <p className="hall-digits">
        <span>{t('digits')}</span>
        <strong>{spaced(code.digits)}</strong>
      </p>
      <p className="hall-how">{t('how')}</p>
    </div>
  );
}
