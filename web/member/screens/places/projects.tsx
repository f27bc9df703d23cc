// Service projects of the committee, and a new one of my own.
import { useState } from 'react';
import type { PlacePeople, ProjectList } from '#instruments/places/contract';
import { Asked, useAct, useAsk, useDates, useGo, useTranslate, useTroubleText } from '#web/client';
import {
  Button,
  DateField,
  Dialog,
  EmptyState,
  Link,
  MultiComboBox,
  Page,
  PageHeader,
  Stack,
  TextArea,
  TextField,
  TroubleLine,
} from '#web/ui';
import '../rows/rows.css';
import './places.css';
import * as words from './messages/index.ts';
import { usePlaceWords } from './say.ts';

function NewProject({ onClose }: { onClose: () => void }) {
  const t = useTranslate(words);
  const go = useGo();
  const troubleText = useTroubleText();
  const [fields, setFields] = useState({ title: '', aim: '', fromOn: '', untilOn: '' });
  const [participantIds, setParticipantIds] = useState<readonly string[]>([]);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const [typed, setTyped] = useState('');
  const found = useAsk<PlacePeople>('places.people', { words: typed.trim() }, { isEnabled: typed.trim() !== '' });
  const people = typed.trim() === '' ? [] : (found.data?.people ?? []);
  const bind = (key: keyof typeof fields) => ({
    value: fields[key],
    onChange: (value: string) => setFields((before) => ({ ...before, [key]: value })),
  });
  const planning = useAct<{ input: object }, { caseId: string }>('places.plan-project', {
    onDone: ({ caseId }) => go(`/places/projects/${caseId}`),
  });
  const isMissing = fields.title.trim().length < 4 || !fields.fromOn || !fields.untilOn;
  return (
    <Dialog
      title={t('newProject')}
      isOpen
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          wide
          pending={planning.isPending}
          disabledReason={isMissing ? t('projectShort') : undefined}
          onClick={() => planning.act({ input: { ...fields, participantIds } })}
        >
          {t('save')}
        </Button>
      }
    >
      <Stack gap={4}>
        <TextField label={t('projectTitle')} limit={60} {...bind('title')} />
        <TextArea label={t('aim')} isOptional rows={3} limit={2000} {...bind('aim')} />
        <DateField label={t('fromOn')} {...bind('fromOn')} />
        <DateField label={t('untilOn')} {...bind('untilOn')} />
        <MultiComboBox
          label={t('participants')}
          value={participantIds}
          options={people.map(({ id, name, detail }) => ({ value: id, label: name, hint: detail }))}
          match={() => true}
          nameOf={(id) => names.get(id) ?? ''}
          onTyped={setTyped}
          onChange={(next) => {
            setNames(new Map([...names, ...people.map(({ id, name }) => [id, name] as const)]));
            setParticipantIds(next);
          }}
        />
        <TroubleLine>{troubleText(planning)}</TroubleLine>
      </Stack>
    </Dialog>
  );
}

export default function Projects() {
  const t = useTranslate(words);
  const say = usePlaceWords();
  const dates = useDates();
  const query = useAsk<ProjectList>('places.projects');
  const [isPlanning, setIsPlanning] = useState(false);
  return (
    <Page width="form">
      <PageHeader title={t('projects')} lead={t('projectsLead')} back={{ label: t('title'), href: '/places' }} />
      <Asked query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('noProjects')}>{t('noProjectsHint')}</EmptyState>
          ) : (
            <ul className="member-rows">
              {items.map((item) => (
                <li key={item.id} className="member-row">
                  <Link href={`/places/projects/${item.id}`}>
                    <span className="member-row-top">
                      <span>{say(`places.projectStates.${item.state}`)}</span>
                      <span>{t('until', { date: dates.day(item.untilOn) })}</span>
                    </span>
                    <span className="member-row-title">{item.title}</span>
                    <span className="member-row-foot">{item.lead}</span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
      <div className="places-below">
        <Button wide icon="add" onClick={() => setIsPlanning(true)}>
          {t('newProject')}
        </Button>
      </div>
      {isPlanning ? <NewProject onClose={() => setIsPlanning(false)} /> : null}
    </Page>
  );
}
