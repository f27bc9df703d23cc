// One pair: a contact noted in twenty seconds, and what was noted before; only the two read it.
import { useState } from 'react';
import { type ContactView, type ContactWay, contactWays, type PairView } from '#instruments/liaison/contract';
import {
  Asked,
  QueuedLine,
  useAct,
  useAsk,
  useDates,
  useQueuedAct,
  useScreenParameters,
  useTranslate,
  useTroubleText,
} from '#web/client';
import {
  Button,
  DateField,
  Late,
  Link,
  Page,
  PageHeader,
  Select,
  Sheet,
  SheetSection,
  Stack,
  TextArea,
  TroubleLine,
} from '#web/ui';
import '../rows/rows.css';
import './places.css';
import * as words from './messages/index.ts';
import { NewMatter } from './new-matter.tsx';
import { todayHere, useLiaisonWords, usePlaceWords } from './say.ts';
import { ShareForm } from './share-form.tsx';

interface NoteAct {
  id: string;
  input: { heldOn: string; way: ContactWay; text: string };
}

function NoteForm({ pair }: { pair: PairView }) {
  const t = useTranslate(words);
  const say = useLiaisonWords();
  const troubleText = useTroubleText();
  const [way, setWay] = useState<ContactWay>('talk');
  const [heldOn, setHeldOn] = useState(todayHere);
  const [text, setText] = useState('');
  const clear = () => setText('');
  const noting = useQueuedAct<NoteAct>('liaison.note-contact', {
    cases: ({ id }) => [id],
    says: () => ({
      title: say('liaison.verbs.note-contact'),
      about: pair.contactee,
      link: `/places/contacts/${pair.id}`,
    }),
    onDone: clear,
    onWaiting: clear,
  });
  return (
    <Stack gap={3}>
      <Select
        label={t('way')}
        emptyLabel={null}
        value={way}
        options={contactWays.map((value) => ({ value, label: say(`liaison.ways.${value}`) }))}
        onChange={(value) => setWay(contactWays.find((one) => one === value) ?? 'talk')}
      />
      <TextArea
        label={t('said')}
        hint={t('saidHint')}
        isOptional
        rows={3}
        limit={500}
        value={text}
        onChange={setText}
      />
      <DateField label={t('heldOn')} value={heldOn} onChange={setHeldOn} />
      <Button
        kind="primary"
        wide
        pending={noting.isPending}
        onClick={() => noting.act({ id: pair.id, input: { heldOn, way, text } })}
      >
        {say('liaison.verbs.note-contact')}
      </Button>
      <QueuedLine queued={noting} />
      <TroubleLine>{troubleText(noting)}</TroubleLine>
    </Stack>
  );
}

function NoteRow({ note, pair }: { note: ContactView; pair: PairView }) {
  const say = useLiaisonWords();
  const dates = useDates();
  const troubleText = useTroubleText();
  const taking = useAct<{ id: string; input: object }>('liaison.take-back-contact');
  const can = (wanted: string) => pair.abilities.some(({ verb, isAllowed }) => verb === wanted && isAllowed);
  const mayTake = note.isMine && can('take-back-contact');
  const t = useTranslate(words);
  const [isSharing, setIsSharing] = useState(false);
  const names = note.sharedWith.map(({ name }) => name).join('、');
  return (
    <li className="places-card">
      <small>{`${dates.day(note.heldOn)} · ${say(`liaison.ways.${note.way}`)} · ${note.by}`}</small>
      {note.text ? <p>{note.text}</p> : null}
      {names ? <small>{t('sharedWith', { names })}</small> : null}
      {note.text && can('share-contact') ? (
        <Button size="small" onClick={() => setIsSharing(true)}>
          {say('liaison.verbs.share-contact')}
        </Button>
      ) : null}
      {mayTake ? (
        <Button
          size="small"
          pending={taking.isPending}
          onClick={() => taking.act({ id: pair.id, input: { contactId: note.id } })}
        >
          {say('liaison.verbs.take-back-contact')}
        </Button>
      ) : null}
      {troubleText(taking) ? <p role="alert">{troubleText(taking)}</p> : null}
      {isSharing ? <ShareForm pair={pair} note={note} onClose={() => setIsSharing(false)} /> : null}
    </li>
  );
}

function Content({ pair }: { pair: PairView }) {
  const t = useTranslate(words);
  const say = useLiaisonWords();
  const sayPlace = usePlaceWords();
  const dates = useDates();
  const title = pair.part === 'contactee' ? t('contactsMe', { name: pair.contactor }) : pair.contactee;
  const isStanding = pair.abilities.some(({ verb, isAllowed }) => verb === 'note-contact' && isAllowed);
  return (
    <>
      <PageHeader
        title={title}
        lead={say(`liaison.kinds.${pair.kind}`)}
        back={{ label: t('title'), href: '/places' }}
      />
      <Stack gap={4}>
        {pair.nextOn ? (
          <p>{pair.isDue ? <Late>{t('due')}</Late> : t('next', { date: dates.day(pair.nextOn) })}</p>
        ) : null}
        {isStanding ? <NoteForm pair={pair} /> : null}
        {isStanding ? <NewMatter source={pair} /> : null}
        <Sheet bleeds label={t('notes')}>
          <SheetSection title={t('notes')}>
            <p className="ui-soft ui-small">{t('notesPrivate')}</p>
            {pair.notes.length === 0 ? <p className="ui-soft">{t('noNotes')}</p> : null}
            <ul className="member-rows">
              {pair.notes.map((note) => (
                <NoteRow key={note.id} note={note} pair={pair} />
              ))}
            </ul>
          </SheetSection>
          {pair.matters.length > 0 ? (
            <SheetSection title={t('matters')}>
              <ul className="member-rows">
                {pair.matters.map((matter) => (
                  <li key={matter.id} className="places-card">
                    <Link href={`/places/matters/${matter.id}`}>{matter.title}</Link>
                    <small>{sayPlace(`places.states.${matter.state}`)}</small>
                  </li>
                ))}
              </ul>
            </SheetSection>
          ) : null}
        </Sheet>
      </Stack>
    </>
  );
}

export default function Contact() {
  const { pairId = '' } = useScreenParameters();
  const query = useAsk<PairView>('liaison.pair', { id: pairId });
  return (
    <Page width="form">
      <Asked query={query}>{(pair) => <Content key={pair.id} pair={pair} />}</Asked>
    </Page>
  );
}
