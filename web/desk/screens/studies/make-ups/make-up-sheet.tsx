// One make-up: what was missed, what was read, what the member made of it.
import { useState } from 'react';
import type { MakeUpView } from '#instruments/studies/contract';
import { Asked, useDates, useTranslate } from '#web/client';
import { DateField, DefinitionList, SheetSection, Skeleton, TextArea } from '#web/ui';
import { OpenSheet } from '../../frames/open-sheet.tsx';
import { useMakeUp, useStudyWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import { Verbs } from '../form/verbs.tsx';
import * as words from '../messages/index.ts';
import '../studies.css';

export function MakeUpSheet({ id }: { id: string }) {
  const query = useMakeUp(id);
  return (
    <Asked query={query} waiting={<Skeleton lines={10} />}>
      {(makeUp) => <MakeUpContent makeUp={makeUp} />}
    </Asked>
  );
}

function ExtendForm({ makeUp, onClose }: { makeUp: MakeUpView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const [untilOn, setUntilOn] = useState('');
  const [reason, setReason] = useState('');
  const missing = untilOn === '' ? t('dateMissing') : reason.trim().length < 2 ? t('reasonMissing') : undefined;
  return (
    <ActForm
      act="extend-make-up"
      title={say('studies.verbs.extend-make-up')}
      target={makeUp}
      input={{ untilOn, reason }}
      missing={missing}
      onClose={onClose}
    >
      <DateField label={t('fields.newDueOn')} value={untilOn} onChange={setUntilOn} />
      <TextArea label={t('reason')} rows={2} limit={500} value={reason} onChange={setReason} />
    </ActForm>
  );
}

function MakeUpContent({ makeUp }: { makeUp: MakeUpView }) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const dates = useDates();
  const decided = makeUp.decidedAt ? `${makeUp.decidedBy} · ${dates.moment(makeUp.decidedAt)}` : '';
  const verbs = (
    <Verbs
      target={makeUp}
      abilities={makeUp.abilities}
      shapes={[
        { verb: 'accept-make-up', kind: 'primary', shortcut: 'a' },
        { verb: 'return-make-up', field: 'reason' },
        { verb: 'extend-make-up', form: (close) => <ExtendForm makeUp={makeUp} onClose={close} /> },
        { verb: 'excuse-make-up', field: 'reason' },
      ]}
    />
  );
  return (
    <OpenSheet title={makeUp.person} lead={say(`studies.states.${makeUp.state}`)} verbs={verbs}>
      <DefinitionList
        items={[
          { term: t('missed'), value: `${makeUp.title}（${dates.day(makeUp.heldOn)}）` },
          { term: t('fields.hours'), value: t('hoursAre', { hours: makeUp.hours }) },
          { term: t('dueOn'), value: dates.dayWithWeekday(makeUp.dueOn) },
          { term: t('why'), value: makeUp.whyThisDay.join('；') },
          { term: t('returnedReason'), value: makeUp.returnedReason },
          { term: t('decided'), value: decided },
        ]}
      />
      {makeUp.materials ? (
        <SheetSection title={t('fields.materials')}>
          <p className="studies-text">{makeUp.materials}</p>
        </SheetSection>
      ) : null}
      <SheetSection title={t('makeUpNote')}>
        {makeUp.note ? (
          <div className="ui-document studies-text">{makeUp.note}</div>
        ) : (
          <p className="ui-soft">{t('noNote')}</p>
        )}
      </SheetSection>
    </OpenSheet>
  );
}
