// The guide list being written: topics in their order, each with explanation, background and whom to ask.
import { useState } from 'react';
import type { CallView } from '#instruments/topics/contract';
import { useTranslate } from '#web/client';
import { Button, Row, TextArea, TextField } from '#web/ui';
import { useTopicWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';

interface Written {
  key: string;
  id: string | null;
  title: string;
  explanation: string;
  background: string;
  contact: string;
}

const fresh = (): Written => ({
  ...{ key: crypto.randomUUID(), id: null, title: '', explanation: '', background: '', contact: '' },
});

const writtenOf = ({ topics }: CallView): Written[] =>
  topics.map(({ id, title, explanation, background, contact }) => ({
    ...{ key: id, id, title, explanation, background, contact },
  }));

function moved(topics: readonly Written[], index: number, by: 1 | -1): Written[] {
  const next = [...topics];
  const [one] = next.splice(index, 1);
  if (one) next.splice(index + by, 0, one);
  return next;
}

export function GuideEditor({ call, onClose }: { call: CallView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const [topics, setTopics] = useState<readonly Written[]>(() =>
    call.topics.length > 0 ? writtenOf(call) : [fresh()],
  );
  const change = (key: string, changes: Partial<Written>) =>
    setTopics((before) => before.map((topic) => (topic.key === key ? { ...topic, ...changes } : topic)));
  const isUntitled = topics.some(({ title }) => title.trim().length < 4);
  return (
    <ActForm
      act="save-guide"
      title={say('topics.verbs.save-guide')}
      verb={t('save')}
      target={call}
      input={{ topics: topics.map(({ key: _, ...topic }) => topic) }}
      width="wide"
      missing={isUntitled ? t('topicUntitled') : undefined}
      onClose={onClose}
    >
      <div className="topics-editor">
        {topics.map((topic, index) => (
          <fieldset key={topic.key}>
            <legend>{t('topicNumber', { number: index + 1 })}</legend>
            <TextField
              label={t('fields.topicTitle')}
              limit={60}
              value={topic.title}
              onChange={(title) => change(topic.key, { title })}
            />
            <TextArea
              label={t('fields.explanation')}
              rows={2}
              limit={1000}
              value={topic.explanation}
              onChange={(explanation) => change(topic.key, { explanation })}
            />
            <TextArea
              label={t('fields.background')}
              isOptional
              rows={2}
              limit={1000}
              value={topic.background}
              onChange={(background) => change(topic.key, { background })}
            />
            <TextField
              label={t('fields.topicContact')}
              isOptional
              value={topic.contact}
              onChange={(contact) => change(topic.key, { contact })}
            />
            <Row gap={2}>
              <Button
                size="small"
                icon="up"
                disabledReason={index === 0 ? t('isFirst') : undefined}
                onClick={() => setTopics((before) => moved(before, index, -1))}
              >
                {t('moveUp')}
              </Button>
              <Button
                size="small"
                icon="cross"
                onClick={() => setTopics((before) => before.filter(({ key }) => key !== topic.key))}
              >
                {t('remove')}
              </Button>
            </Row>
          </fieldset>
        ))}
        <Button icon="add" onClick={() => setTopics((before) => [...before, fresh()])}>
          {say('topics.verbs.add-topic')}
        </Button>
      </div>
    </ActForm>
  );
}
