// What is studied first: its source, for which meetings, from when until when.
import type { StudyTopicView } from '#instruments/studies/contract';
import { type GatheringKind, gatheringKindNames, gatheringKinds } from '#kernel/gatherings/contract';
import { useTranslate } from '#web/client';
import { CheckboxGroup, DateField, Row, TextArea, TextField } from '#web/ui';
import { useFields } from '../../forms/use-fields.ts';
import { useStudyWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';

interface FirstFormProps {
  /** Absent: a new one. */
  topic?: StudyTopicView;
  onClose: () => void;
  onDone?: (id: string) => void;
}

const meetings = gatheringKindNames.filter((kind) => gatheringKinds[kind] === 'meeting');
const usual: GatheringKind[] = ['party-group', 'chairpersons-council', 'standing-committee'];

const typedOf = (topic?: StudyTopicView) => ({
  ...{ title: topic?.title ?? '', source: topic?.source ?? '', sourceOn: topic?.sourceOn ?? '' },
  ...{ materials: topic?.materials ?? '', fromOn: topic?.fromOn ?? '', untilOn: topic?.untilOn ?? '' },
  gatheringKinds: topic?.gatheringKinds ?? usual,
});

export function FirstForm({ topic, onClose, onDone }: FirstFormProps) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const { fields, bind } = useFields(typedOf(topic));
  const isShort = fields.title.trim().length < 4 || fields.source.trim().length < 2;
  const isUnplaced = fields.fromOn === '' || fields.gatheringKinds.length === 0;
  const missing = isShort ? t('topicMissing') : isUnplaced ? t('placeMissing') : undefined;
  return (
    <ActForm<{ caseId: string }>
      act={topic ? 'save-topic' : 'record-topic'}
      title={topic ? say('studies.verbs.save-topic') : t('begin.first')}
      verb={t('save')}
      target={topic}
      input={{ ...fields, sourceOn: fields.sourceOn || null, untilOn: fields.untilOn || null }}
      width="wide"
      missing={missing}
      onClose={onClose}
      onDone={({ caseId }) => onDone?.(caseId)}
    >
      <TextField label={t('fields.topic')} limit={80} {...bind('title')} />
      <Row gap={4}>
        <TextField label={t('fields.source')} limit={80} {...bind('source')} />
        <DateField label={t('fields.sourceOn')} isOptional {...bind('sourceOn')} />
      </Row>
      <Row gap={4}>
        <DateField label={t('fields.fromOn')} {...bind('fromOn')} />
        <DateField label={t('fields.untilOn')} isOptional {...bind('untilOn')} />
      </Row>
      <CheckboxGroup
        label={t('fields.meetings')}
        options={meetings.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        {...bind('gatheringKinds')}
      />
      <TextArea label={t('fields.materials')} isOptional rows={3} limit={1000} {...bind('materials')} />
    </ActForm>
  );
}
