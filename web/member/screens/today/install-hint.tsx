// A quiet word that the app can stand on the home screen; once turned away it does not come back.
import { useEffect, useState } from 'react';
import { useTranslate } from '#web/client';
import { Button, Row } from '#web/ui';
import * as words from './messages/index.ts';

const turnedAwayKey = 'tongxin.install';

interface InstallPrompt extends Event {
  prompt: () => Promise<unknown>;
}

function remembered(): boolean {
  try {
    return localStorage.getItem(turnedAwayKey) !== null;
  } catch {
    return true;
  }
}

export function InstallHint() {
  const t = useTranslate(words);
  const [prompt, setPrompt] = useState<InstallPrompt | null>(null);
  const [isTurnedAway, setIsTurnedAway] = useState(remembered);
  useEffect(() => {
    const keep = (event: Event) => {
      event.preventDefault();
      setPrompt(event as InstallPrompt);
    };
    window.addEventListener('beforeinstallprompt', keep);
    return () => window.removeEventListener('beforeinstallprompt', keep);
  }, []);
  if (!prompt || isTurnedAway) return null;
  function turnAway() {
    localStorage.setItem(turnedAwayKey, 'no');
    setIsTurnedAway(true);
  }
  return (
    <section className="member-section ui-small" aria-label={t('install.title')}>
      <p className="ui-soft">{t('install.title')}</p>
      <Row gap={2}>
        <Button onClick={() => void prompt.prompt().then(turnAway)}>{t('install.verb')}</Button>
        <Button kind="quiet" onClick={turnAway}>
          {t('install.no')}
        </Button>
      </Row>
    </section>
  );
}
