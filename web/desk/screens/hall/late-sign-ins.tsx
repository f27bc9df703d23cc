// What phones sent after they had been without a network: it counts, and somebody who saw the hall looks at it.
import type { DeskLine } from '#instruments/activities/contract';
import { useAct, useDates, useTranslate, useTroubleText } from '#web/client';
import { Button, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';

interface DecideAct {
  id: string;
  input: { personIds: string[]; isKept: boolean };
}

export function LateSignIns(props: {
  id: string;
  lines: readonly DeskLine[];
  hours: number;
  askNow: () => Promise<void>;
}) {
  const t = useTranslate(words);
  const dates = useDates();
  const troubleText = useTroubleText();
  const deciding = useAct<DecideAct>('activities.decide-late-sign-in', {
    cases: () => [props.id],
    onDone: () => void props.askNow(),
  });
  const open = props.lines.filter(({ late }) => late !== null && late.decision === null);
  const decide = (personId: string, isKept: boolean) =>
    deciding.act({ id: props.id, input: { personIds: [personId], isKept } });
  return (
    <section className="desk-sign-in-late">
      <h2 className="ui-section-title">{t('lateTitle', { count: open.length })}</h2>
      <p className="ui-soft">{t('lateRule', { hours: props.hours })}</p>
      <TroubleLine>{troubleText(deciding)}</TroubleLine>
      <ul className="desk-sign-in-rows">
        {open.map((line) => (
          <li key={line.personId} className="desk-sign-in-row">
            <span className="desk-sign-in-name">
              <strong>{line.name}</strong>
              <span className="ui-soft">{line.sector}</span>
            </span>
            <span>
              {t('lateLine', {
                scanned: line.signedInAt ? dates.momentShort(line.signedInAt) : '',
                received: line.late ? dates.momentShort(line.late.receivedAt) : '',
              })}
            </span>
            <span className="desk-sign-in-verbs">
              <Button size="small" kind="quiet" onClick={() => decide(line.personId, false)}>
                {t('strike')}
              </Button>
              <Button size="small" onClick={() => decide(line.personId, true)}>
                {t('keep')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
