// A project on the desk: what it is, what came of it, what those helped think of it.
import type { PlaceList, ProjectView } from '#instruments/places/contract';
import { useAsk, useTranslate } from '#web/client';
import { DateField, Row, Select, TextArea, TextField } from '#web/ui';
import { ActForm } from '../forms/act-form.tsx';
import { PeopleField } from '../forms/people-field.tsx';
import { useFields } from '../forms/use-fields.ts';
import * as words from './messages/index.ts';
import { todayHere, usePlaceWords } from './say.ts';

interface FormProps {
  project: ProjectView;
  onClose: () => void;
}

const wholeNumber = /^\d{1,6}$/;

export function ProjectForm({ project, onClose }: FormProps) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const places = useAsk<PlaceList>('places.list').data?.items ?? [];
  const participants = project.people.filter(({ part }) => part === 'participant');
  const { fields, bind } = useFields({
    ...{ title: project.title, aim: project.aim, placeId: project.placeId ?? '' },
    ...{ fromOn: project.fromOn, untilOn: project.untilOn },
    participantIds: participants.map(({ personId }) => personId) as readonly string[],
  });
  return (
    <ActForm
      act="places.save-project"
      title={say('places.verbs.save-project')}
      verb={t('save')}
      target={project}
      input={{ ...fields, placeId: fields.placeId || null }}
      width="wide"
      missing={fields.title.trim().length < 4 || !fields.fromOn || !fields.untilOn ? t('projectMissing') : undefined}
      onClose={onClose}
    >
      <TextField label={t('fields.project')} limit={60} {...bind('title')} />
      <TextArea label={t('aim')} isOptional rows={4} limit={1000} {...bind('aim')} />
      <Row gap={4}>
        <DateField label={t('fields.fromOn')} {...bind('fromOn')} />
        <DateField label={t('fields.untilOn')} {...bind('untilOn')} />
      </Row>
      <Select
        label={t('fields.place')}
        isOptional
        options={places.map(({ id, title }) => ({ value: id, label: title }))}
        {...bind('placeId')}
      />
      <PeopleField
        question="places.people"
        label={say('places.parts.participant')}
        known={new Map(participants.map(({ personId, name }) => [personId, name]))}
        {...bind('participantIds')}
      />
    </ActForm>
  );
}

export function ResultsForm({ project, verb, onClose }: FormProps & { verb: 'note-results' | 'finish-project' }) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const { fields, bind } = useFields({ peopleHelped: String(project.peopleHelped), results: project.results });
  const isReady = wholeNumber.test(fields.peopleHelped) && fields.results.trim().length > 1;
  return (
    <ActForm
      act={`places.${verb}`}
      title={say(`places.verbs.${verb}`)}
      target={project}
      input={{ peopleHelped: Number(fields.peopleHelped), results: fields.results }}
      missing={isReady ? undefined : t('resultsMissing')}
      onClose={onClose}
    >
      <TextField label={t('fields.peopleHelped')} inputMode="numeric" maxLength={6} {...bind('peopleHelped')} />
      <TextArea label={t('results')} rows={5} limit={2000} {...bind('results')} />
    </ActForm>
  );
}

const slips = ['satisfied', 'partly', 'dissatisfied'] as const;

export function SlipsForm({ project, onClose }: FormProps) {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const { fields, bind } = useFields({ heldOn: todayHere(), satisfied: '0', partly: '0', dissatisfied: '0' });
  const isReady = fields.heldOn !== '' && slips.every((key) => wholeNumber.test(fields[key]));
  const counts = Object.fromEntries(slips.map((key) => [key, Number(fields[key])]));
  return (
    <ActForm
      act="places.count-slips"
      title={say('places.verbs.count-slips')}
      target={project}
      input={{ heldOn: fields.heldOn, ...counts }}
      missing={isReady ? undefined : t('slipsMissing')}
      onClose={onClose}
    >
      <p className="ui-soft">{t('slipsLead')}</p>
      <DateField label={t('day')} {...bind('heldOn')} />
      {slips.map((key) => (
        <TextField key={key} label={t(`slips.${key}`)} inputMode="numeric" maxLength={6} {...bind(key)} />
      ))}
    </ActForm>
  );
}
