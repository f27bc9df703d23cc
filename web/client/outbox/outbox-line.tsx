// One line under the head of the page: how many things wait, how many were refused, that all went out.
import { useEffect, useState } from 'react';
import { Icon, Link } from '#web/ui';
import '../offline-line.css';
import { useTranslate } from '../use-translate.ts';
import * as words from './messages/index.ts';
import { useOutbox } from './use-outbox.ts';
import { useSending } from './use-sending.ts';

const shownAfterwardsMilliseconds = 8_000;

export default function OutboxLine({ owner }: { owner: string }) {
  const t = useTranslate(words);
  const { things = [] } = useOutbox();
  const [isOver, setIsOver] = useState(false);
  useSending(owner);
  const refused = things.filter(({ standing }) => standing === 'refused').length;
  const isEmpty = things.length === 0;
  useEffect(() => {
    setIsOver(false);
    if (!isEmpty) return undefined;
    const timer = setTimeout(() => setIsOver(true), shownAfterwardsMilliseconds);
    return () => clearTimeout(timer);
  }, [isEmpty]);
  if (isEmpty && isOver) return null;
  return (
    <p className="client-outbox">
      <Icon name={isEmpty ? 'check' : 'clock'} size={18} />
      {isEmpty ? (
        t('line.sent')
      ) : (
        <Link href="/outbox">
          {refused > 0 ? t('line.refused', { count: refused }) : t('line.waiting', { count: things.length })}
        </Link>
      )}
    </p>
  );
}
