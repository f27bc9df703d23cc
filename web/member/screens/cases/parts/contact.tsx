import { useTranslate } from '#web/client';
import type { Undertaking } from '../../words/asks.ts';
import * as words from '../messages/index.ts';

export function Contact({ undertaking }: { undertaking: Undertaking }) {
  const t = useTranslate(words);
  const person = undertaking.contact ?? undertaking.drafter;
  if (!person) return null;
  return (
    <p className="ui-soft ui-small">
      {t('handling.contact', { name: person.name })}
      {person.phone ? (
        <>
          {' '}
          <a href={`tel:${person.phone}`}>{person.phone}</a>
        </>
      ) : null}
    </p>
  );
}
