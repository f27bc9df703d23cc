// Who leads the reading of what, from when until when.
import { useState } from 'react';
import type { ReadingGroupView } from '#instruments/studies/contract';
import { useTranslate } from '#web/client';
import { Button, DateField, Row, Select, TextField } from '#web/ui';
import { useStudyWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';

interface Typed {
  key: string;
  id: string | null;
  bookId: string;
  passage: string;
  personId: string;
  fromOn: string;
  untilOn: string;
}

const isWhole = ({ passage, personId, fromOn, untilOn }: Typed) =>
  passage.trim() !== '' && personId !== '' && fromOn !== '' && untilOn !== '';

interface TurnFieldsProps {
  group: ReadingGroupView;
  turn: Typed;
  number: number;
  onChange: (changes: Partial<Typed>) => void;
  onRemove: () => void;
}

function TurnFields({ group, turn, number, onChange, onRemove }: TurnFieldsProps) {
  const t = useTranslate(words);
  return (
    <fieldset>
      <legend>{t('turnNumber', { number })}</legend>
      <Row gap={4}>
        <Select
          label={t('fields.book')}
          isOptional
          value={turn.bookId}
          options={group.books.map(({ id, title }) => ({ value: id, label: title }))}
          onChange={(bookId) => onChange({ bookId })}
        />
        <TextField label={t('fields.passage')} value={turn.passage} onChange={(passage) => onChange({ passage })} />
        <Select
          label={t('fields.leadReader')}
          value={turn.personId}
          options={(group.readers ?? []).map(({ personId, name }) => ({ value: personId, label: name }))}
          onChange={(personId) => onChange({ personId })}
        />
      </Row>
      <Row gap={4}>
        <DateField label={t('fields.fromOn')} value={turn.fromOn} onChange={(fromOn) => onChange({ fromOn })} />
        <DateField label={t('fields.untilOn')} value={turn.untilOn} onChange={(untilOn) => onChange({ untilOn })} />
        <Button kind="quiet" icon="cross" aria-label={t('removeTurn', { number })} onClick={onRemove} />
      </Row>
    </fieldset>
  );
}

export function RotaForm({ group, onClose }: { group: ReadingGroupView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const fresh = (): Typed => ({
    ...{ key: crypto.randomUUID(), id: null, bookId: group.books[0]?.id ?? '', passage: '', personId: '' },
    ...{ fromOn: '', untilOn: '' },
  });
  const [turns, setTurns] = useState<readonly Typed[]>(() => {
    const known = group.turns.map(({ id, bookId, passage, personId, fromOn, untilOn }) => ({
      ...{ key: id, id, bookId: bookId ?? '', passage, personId, fromOn, untilOn },
    }));
    return known.length > 0 ? known : [fresh()];
  });
  const sent = turns.map(({ key: _, bookId, ...turn }) => ({ ...turn, bookId: bookId || null }));
  return (
    <ActForm
      act="set-rota"
      title={say('studies.verbs.set-rota')}
      verb={t('save')}
      target={group}
      input={{ turns: sent }}
      width="wide"
      missing={turns.every(isWhole) ? undefined : t('turnMissing')}
      onClose={onClose}
    >
      <div className="studies-editor">
        {turns.map((turn, index) => (
          <TurnFields
            key={turn.key}
            group={group}
            turn={turn}
            number={index + 1}
            onChange={(changes) =>
              setTurns((before) => before.map((one) => (one.key === turn.key ? { ...one, ...changes } : one)))
            }
            onRemove={() => setTurns((before) => before.filter(({ key }) => key !== turn.key))}
          />
        ))}
        <Button icon="add" onClick={() => setTurns((before) => [...before, fresh()])}>
          {t('addTurn')}
        </Button>
      </div>
    </ActForm>
  );
}
