import { useState } from 'react';
import { type HandlingView, type SupervisionForm, supervisionForms } from '#instruments/key-proposals/contract';
import { useTranslate } from '#web/client';
import { DateField, Select, TextArea, TextField } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { optionsOf, useKeyWords } from '../words.ts';

export function VisitDialog({ handling, onClose }: { handling: HandlingView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const [visit, setVisit] = useState({
    kind: 'visit' as SupervisionForm,
    heldOn: '',
    place: '',
    people: '',
    points: '',
  });
  const put = (key: keyof typeof visit) => (text: string) => setVisit({ ...visit, [key]: text });
  const title = say('key-proposals.verbs.record-visit');
  return (
    <ActDialog
      act="key-proposals.record-visit"
      on={{ id: handling.id, version: handling.version }}
      input={visit}
      {...{ title, verb: title, onClose }}
    >
      <Select<SupervisionForm>
        label={t('plan.form')}
        value={visit.kind}
        emptyLabel={null}
        options={optionsOf(supervisionForms, (form) => say(`key-proposals.forms.${form}`))}
        onChange={put('kind')}
      />
      <DateField label={t('visit.heldOn')} value={visit.heldOn} onChange={put('heldOn')} />
      <TextField label={t('visit.place')} isOptional value={visit.place} onChange={put('place')} limit={200} />
      <TextField label={t('visit.people')} value={visit.people} onChange={put('people')} limit={1000} />
      <TextArea label={t('visit.points')} value={visit.points} onChange={put('points')} limit={5000} />
    </ActDialog>
  );
}
