// While somebody of the office acts for a member: for whom, until when, and the way out.
import { useAct, useDates, useSession, useTranslate, useTroubleText, writeActingFor } from '#web/client';
import { Button } from '#web/ui';
import './acting-line.css';
import * as words from './messages/index.ts';

export default function ActingLine() {
  const t = useTranslate(words);
  const dates = useDates();
  const troubleText = useTroubleText();
  const { person, actingFor } = useSession();
  const ending = useAct<{ input: { personId: string } }>('mandates.end', {
    onDone: () => leave(),
    onRefused: () => leave(),
  });

  function leave() {
    writeActingFor(null);
    window.location.assign('/desk/proposals');
  }

  if (!actingFor) return null;
  return (
    <div className="member-acting" role="status" data-screen-only>
      <p>
        <strong>{t('acting.for', { name: person.name })}</strong>{' '}
        {t('acting.until', { at: dates.momentShort(actingFor.endsAt), by: actingFor.by })}
      </p>
      <Button size="small" pending={ending.isPending} onClick={() => ending.act({ input: { personId: person.id } })}>
        {t('acting.end')}
      </Button>
      <p className="ui-field-error">{troubleText(ending)}</p>
    </div>
  );
}
