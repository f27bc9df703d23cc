// The rota as it is read; a turn that was led is marked with its day.
import { useState } from 'react';
import type { ReadingGroupView, TurnView } from '#instruments/studies/contract';
import { useDates, useTranslate } from '#web/client';
import { Button, DateField, Tag } from '#web/ui';
import { useStudyWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';

function LedForm({ group, turn, onClose }: { group: ReadingGroupView; turn: TurnView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const [ledOn, setLedOn] = useState(turn.untilOn);
  return (
    <ActForm
      act="mark-led"
      title={say('studies.verbs.mark-led')}
      target={group}
      input={{ turnId: turn.id, ledOn }}
      missing={ledOn === '' ? t('dateMissing') : undefined}
      onClose={onClose}
    >
      <p>{t('ledLead', { person: turn.person, passage: turn.passage })}</p>
      <DateField label={t('fields.ledOn')} value={ledOn} onChange={setLedOn} />
    </ActForm>
  );
}

export function Rota({ group }: { group: ReadingGroupView }) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const dates = useDates();
  const [marking, setMarking] = useState<TurnView | null>(null);
  const mayMark = group.abilities.some(({ verb, isAllowed }) => verb === 'mark-led' && isAllowed);
  if (group.turns.length === 0) return <p className="ui-soft">{t('noTurns')}</p>;
  return (
    <>
      <ul className="studies-list">
        {group.turns.map((turn) => (
          <li key={turn.id}>
            <span className="studies-row">
              <span>
                {turn.book ? `《${turn.book}》` : ''}
                {turn.passage}　<strong>{turn.person}</strong>
              </span>
              {turn.ledOn ? (
                <Tag icon="check">{t('ledOn', { date: dates.day(turn.ledOn) })}</Tag>
              ) : mayMark ? (
                <Button
                  size="small"
                  aria-label={t('markLedOf', { passage: turn.passage })}
                  onClick={() => setMarking(turn)}
                >
                  {say('studies.verbs.mark-led')}
                </Button>
              ) : null}
            </span>
            <small>
              {dates.day(turn.fromOn)} — {dates.day(turn.untilOn)}
            </small>
          </li>
        ))}
      </ul>
      {marking ? <LedForm group={group} turn={marking} onClose={() => setMarking(null)} /> : null}
    </>
  );
}
