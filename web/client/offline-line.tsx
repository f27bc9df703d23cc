import { Icon } from '#web/ui';
import './offline-line.css';
import * as words from './messages/index.ts';
import { useOnline } from './online.ts';
import { useTranslate } from './use-translate.ts';

/** One line at the top of the page while there is no network. */
export function OfflineLine() {
  const t = useTranslate(words);
  const isOnline = useOnline();
  return (
    <div role="status" className="client-offline" data-screen-only>
      {isOnline ? null : (
        <p>
          <Icon name="offline" size={18} />
          {t('offline')}
        </p>
      )}
    </div>
  );
}
