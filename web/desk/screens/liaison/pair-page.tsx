// One pair as the office sees it: that contact took place, and when; what was said only where one is of the two.
import { useState } from 'react';
import type { ContactView, PairView } from '#instruments/liaison/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { Button, DefinitionList, Page, SheetSection, Skeleton, TextField } from '#web/ui';
import { ActForm } from '../forms/act-form.tsx';
import { PeopleField } from '../forms/people-field.tsx';
import { useFields } from '../forms/use-fields.ts';
import { Verbs } from '../forms/verbs.tsx';
import { AloneSheet } from '../frames/alone-sheet.tsx';
import { useLiaisonWords } from '../places/say.ts';
import { Happened } from '../places/timeline.tsx';
import * as words from './messages/index.ts';
import '../places/places.css';

interface Shown {
  pair: PairView;
}

function ChangeForm({ pair, onClose }: Shown & { onClose: () => void }) {
  const t = useTranslate(words);
  const say = useLiaisonWords();
  const { fields, bind } = useFields({ frequencyDays: String(pair.frequencyDays) });
  const input = { frequencyDays: Number(fields.frequencyDays), untilOn: pair.untilOn };
  return (
    <ActForm
      act="liaison.change-pair"
      title={say('liaison.verbs.change-pair')}
      target={pair}
      input={input}
      onClose={onClose}
    >
      <TextField label={t('frequency')} inputMode="numeric" {...bind('frequencyDays')} />
    </ActForm>
  );
}

function ShareForm({ pair, note, onClose }: Shown & { note: ContactView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useLiaisonWords();
  const { fields, bind } = useFields({ personIds: note.sharedWith.map(({ id }) => id) as readonly string[] });
  return (
    <ActForm
      act="liaison.share-contact"
      title={say('liaison.verbs.share-contact')}
      target={pair}
      input={{ contactId: note.id, personIds: fields.personIds }}
      onClose={onClose}
    >
      <PeopleField
        question="places.people"
        label={t('shareWith')}
        hint={t('shareHint')}
        known={new Map(note.sharedWith.map(({ id, name }) => [id, name]))}
        {...bind('personIds')}
      />
    </ActForm>
  );
}

function Note({ pair, note }: Shown & { note: ContactView }) {
  const t = useTranslate(words);
  const say = useLiaisonWords();
  const dates = useDates();
  const [isSharing, setIsSharing] = useState(false);
  const { heldOn, way, by, text, sharedWith } = note;
  const mayShare = text && pair.abilities.some(({ verb, isAllowed }) => verb === 'share-contact' && isAllowed);
  const names = sharedWith.map(({ name }) => name).join('、');
  return (
    <li>
      {`${dates.day(heldOn)} · ${say(`liaison.ways.${way}`)} · ${by}`}
      {text ? <small>{text}</small> : null}
      {names ? <small>{t('sharedWith', { names })}</small> : null}
      {mayShare ? (
        <Button size="small" onClick={() => setIsSharing(true)}>
          {say('liaison.verbs.share-contact')}
        </Button>
      ) : null}
      {isSharing ? <ShareForm pair={pair} note={note} onClose={() => setIsSharing(false)} /> : null}
    </li>
  );
}

function Content({ pair }: Shown) {
  const t = useTranslate(words);
  const say = useLiaisonWords();
  const dates = useDates();
  const verbs = (
    <Verbs
      instrument="liaison"
      target={pair}
      abilities={pair.abilities}
      say={say}
      shapes={[
        { verb: 'change-pair', form: (close) => <ChangeForm pair={pair} onClose={close} /> },
        { verb: 'end-pair', field: 'reason', kind: 'danger' },
      ]}
    />
  );
  const title = `${pair.contactor} — ${pair.contactee}`;
  return (
    <AloneSheet back="/liaison" title={title} lead={say(`liaison.kinds.${pair.kind}`)} verbs={verbs}>
      <DefinitionList
        items={[
          { term: t('state'), value: say(`liaison.states.${pair.state}`) },
          { term: t('sector'), value: pair.sector },
          { term: t('fromOn'), value: dates.day(pair.fromOn) },
          { term: t('untilOn'), value: pair.untilOn ? dates.day(pair.untilOn) : '' },
          { term: t('frequency'), value: String(pair.frequencyDays) },
        ]}
      />
      <SheetSection title={t('contacts')}>
        <p className="ui-soft ui-small">{t('contactsPrivate')}</p>
        <ul className="places-list">
          {pair.notes.map((note) => (
            <Note key={note.id} pair={pair} note={note} />
          ))}
        </ul>
      </SheetSection>
      <Happened entries={pair.timeline} say={say as never} />
    </AloneSheet>
  );
}

export default function PairPage() {
  const { pairId = '' } = useScreenParameters();
  const query = useAsk<PairView>('liaison.pair', { id: pairId });
  return (
    <Asked
      query={query}
      waiting={
        <Page width="whole">
          <Skeleton lines={10} />
        </Page>
      }
    >
      {(pair) => <Content key={pair.id} pair={pair} />}
    </Asked>
  );
}
