// A reading group opened or changed: its name, what it reads for, who leads it.
import type { ReadingGroupView } from '#instruments/studies/contract';
import { useTranslate } from '#web/client';
import { TextArea, TextField } from '#web/ui';
import { PeopleField } from '../../forms/people-field.tsx';
import { useFields } from '../../forms/use-fields.ts';
import { useStudyWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';

interface GroupFormProps {
  /** Absent: a new one. */
  group?: ReadingGroupView;
  onClose: () => void;
  onDone?: (id: string) => void;
}

export const namesIn = (people: readonly { personId: string; name: string }[]) =>
  new Map(people.map(({ personId, name }) => [personId, name]));

export function GroupForm({ group, onClose, onDone }: GroupFormProps) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const { fields, bind } = useFields({
    ...{ title: group?.title ?? '', about: group?.about ?? '' },
    leaderIds: group?.leaders.map(({ personId }) => personId) ?? [],
  });
  const missing =
    fields.title.trim().length < 2 ? t('titleMissing') : fields.leaderIds.length === 0 ? t('leaderMissing') : undefined;
  return (
    <ActForm<{ caseId: string }>
      act={group ? 'save-group' : 'open-group'}
      title={group ? say('studies.verbs.save-group') : t('begin.groups')}
      verb={t('save')}
      target={group}
      input={fields}
      missing={missing}
      onClose={onClose}
      onDone={({ caseId }) => onDone?.(caseId)}
    >
      <TextField label={t('fields.groupTitle')} limit={80} {...bind('title')} />
      <PeopleField
        question="studies.people"
        label={t('fields.leaders')}
        hint={t('peopleHint')}
        known={namesIn(group?.leaders ?? [])}
        {...bind('leaderIds')}
      />
      <TextArea label={t('fields.about')} isOptional rows={3} limit={1000} {...bind('about')} />
    </ActForm>
  );
}

export function ReadersForm({ group, onClose }: { group: ReadingGroupView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const leaders = new Set(group.leaders.map(({ personId }) => personId));
  const readers = (group.readers ?? []).filter(({ personId }) => !leaders.has(personId));
  const { fields, bind } = useFields({ personIds: readers.map(({ personId }) => personId) });
  return (
    <ActForm
      act="set-readers"
      title={say('studies.verbs.set-readers')}
      verb={t('save')}
      target={group}
      input={fields}
      onClose={onClose}
    >
      <p>{t('readersLead')}</p>
      <PeopleField
        question="studies.people"
        label={t('fields.readers')}
        hint={t('peopleHint')}
        known={namesIn(readers)}
        {...bind('personIds')}
      />
    </ActForm>
  );
}
