// One matter: what was raised, what was done, what it became.
import { useState } from 'react';
import { type MatterResponse, type MatterView, matterResponses } from '#instruments/places/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { DefinitionList, Link, Page, RadioGroup, SheetSection, Skeleton, TextArea } from '#web/ui';
import { ActForm } from '../forms/act-form.tsx';
import { Verbs } from '../forms/verbs.tsx';
import { AloneSheet } from '../frames/alone-sheet.tsx';
import * as words from './messages/index.ts';
import { usePlaceWords } from './say.ts';
import { Happened } from './timeline.tsx';
import './places.css';

interface Shown {
  matter: MatterView;
}

function ResponseForm({ matter, onClose }: Shown & { onClose: () => void }) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const [response, setResponse] = useState<MatterResponse>(matter.response ?? 'satisfied');
  const [note, setNote] = useState(matter.responseNote);
  return (
    <ActForm
      act="places.note-response"
      title={say('places.verbs.note-response')}
      target={matter}
      input={{ response, note }}
      onClose={onClose}
    >
      <RadioGroup
        label={t('response')}
        value={response}
        options={matterResponses.map((value) => ({ value, label: say(`places.responses.${value}`) }))}
        onChange={setResponse}
      />
      <TextArea label={t('text')} isOptional rows={2} limit={500} value={note} onChange={setNote} />
    </ActForm>
  );
}

const hrefOf = (kind: string, id: string) => (kind === 'topic-clue' ? `/topics/clues/${id}` : `/proposals/${id}`);

function Content({ matter }: Shown) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const dates = useDates();
  const verbs = (
    <Verbs
      instrument="places"
      target={matter}
      abilities={matter.abilities}
      say={say}
      shapes={[
        { verb: 'answer-matter', kind: 'primary', shortcut: 'a', field: 'answer' },
        { verb: 'follow-matter', shortcut: 'f', field: 'note' },
        { verb: 'turn-into-clue', shortcut: 'c' },
        { verb: 'hand-to-office', field: 'note' },
        { verb: 'note-response', form: (close) => <ResponseForm matter={matter} onClose={close} /> },
      ]}
    />
  );
  return (
    <AloneSheet
      back="/places?tab=matters"
      title={matter.title}
      lead={say(`places.states.${matter.state}`)}
      verbs={verbs}
    >
      <DefinitionList
        items={[
          { term: t('day'), value: dates.day(matter.raisedOn) },
          { term: t('fields.receiver'), value: matter.receiver },
          { term: t('fields.place'), value: matter.place || say(`places.origins.${matter.origin}`) },
          ...matter.sources.map(({ id, kind, title }) => ({
            term: t('raisedAt'),
            value: <Link href={kind === 'liaison-pair' ? `/liaison/${id}` : `/activities/${id}`}>{title}</Link>,
          })),
          ...matter.grown.map(({ id, kind, title, number }) => ({
            term: t('became'),
            value: <Link href={hrefOf(kind, id)}>{number ? `${number}　${title}` : title}</Link>,
          })),
          { term: t('answer'), value: matter.answer },
          { term: t('response'), value: matter.response ? say(`places.responses.${matter.response}`) : '' },
        ]}
      />
      <div className="ui-document places-text">{matter.text}</div>
      {matter.notes.length > 0 ? (
        <SheetSection title={t('progress')}>
          <ul className="places-list">
            {matter.notes.map(({ id, text, by, at }) => (
              <li key={id}>
                {text}
                <small>{`${by} · ${dates.moment(at)}`}</small>
              </li>
            ))}
          </ul>
        </SheetSection>
      ) : null}
      <Happened entries={matter.timeline} say={say as never} />
    </AloneSheet>
  );
}

export default function MatterPage() {
  const { matterId = '' } = useScreenParameters();
  const query = useAsk<MatterView>('places.matter', { id: matterId });
  return (
    <Asked
      query={query}
      waiting={
        <Page width="whole">
          <Skeleton lines={10} />
        </Page>
      }
    >
      {(matter) => <Content key={matter.id} matter={matter} />}
    </Asked>
  );
}
