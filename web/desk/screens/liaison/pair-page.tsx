// One pair as the office sees it: that contact took place, and when; what was said only where one is of the two.
import type { PairView } from '#instruments/liaison/contract';
import { Asked, useAsk, useDates, useScreenParameters, useTranslate } from '#web/client';
import { DefinitionList, Page, SheetSection, Skeleton, TextField } from '#web/ui';
import { ActForm } from '../forms/act-form.tsx';
import { useFields } from '../forms/use-fields.ts';
import { Verbs } from '../forms/verbs.tsx';
import { Alone } from '../places/alone.tsx';
import { useLiaisonWords } from '../places/say.ts';
import { Happened } from '../places/timeline.tsx';
import * as words from './messages/index.ts';

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
    <Alone back="/liaison" title={title} lead={say(`liaison.kinds.${pair.kind}`)} verbs={verbs}>
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
          {pair.notes.map(({ id, heldOn, way, by, text }) => (
            <li key={id}>
              {`${dates.day(heldOn)} · ${say(`liaison.ways.${way}`)} · ${by}`}
              {text ? <small>{text}</small> : null}
            </li>
          ))}
        </ul>
      </SheetSection>
      <Happened entries={pair.timeline} say={say as never} />
    </Alone>
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
