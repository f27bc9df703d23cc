// A coach's advice and the author's answer to it.
import { useState } from 'react';
import { type AdviceAnswer, type AdviceView, adviceAnswers, type CultivationView } from '#instruments/topics/contract';
import { useAct, useDates, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, RadioGroup, Stack, Tag, TextArea, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';
import { useTopicWords } from './say.ts';

interface AdviceProps {
  advice: AdviceView;
  cultivation: CultivationView;
}

function AnswerForm({ advice, cultivation, onClose }: AdviceProps & { onClose: () => void }) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const troubleText = useTroubleText();
  const [answer, setAnswer] = useState<AdviceAnswer | ''>('');
  const [response, setResponse] = useState('');
  const answering = useAct<{ id: string; input: object }>('topics.answer-advice', { onDone: onClose });
  const lacksReason = answer !== 'taken-up' && response.trim() === '';
  const missing = answer === '' ? t('answerMissing') : lacksReason ? t('answerReasonMissing') : undefined;
  return (
    <Dialog
      title={say('topics.verbs.answer-advice')}
      isOpen
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          wide
          pending={answering.isPending}
          disabledReason={missing}
          onClick={() => answering.act({ id: cultivation.id, input: { adviceId: advice.id, answer, response } })}
        >
          {t('send')}
        </Button>
      }
    >
      <Stack gap={4}>
        <p className="topics-text">{advice.text}</p>
        <RadioGroup
          label={t('answer')}
          value={answer}
          options={adviceAnswers.map((value) => ({ value, label: say(`topics.adviceAnswers.${value}`) }))}
          onChange={setAnswer}
        />
        <TextArea
          label={t('response')}
          isOptional={!lacksReason}
          rows={3}
          limit={500}
          value={response}
          onChange={setResponse}
        />
        <TroubleLine>{troubleText(answering)}</TroubleLine>
      </Stack>
    </Dialog>
  );
}

export function AdviceRow({ advice, cultivation }: AdviceProps) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const dates = useDates();
  const [isAnswering, setIsAnswering] = useState(false);
  const canAnswer = cultivation.abilities.some(({ verb, isAllowed }) => verb === 'answer-advice' && isAllowed);
  return (
    <li className="topics-card">
      <small>
        {advice.by} · {dates.momentShort(advice.at)}
      </small>
      <p className="topics-text">{advice.text}</p>
      {advice.answer ? (
        <small>
          <Tag icon="check">{say(`topics.adviceAnswers.${advice.answer}`)}</Tag>
          {advice.response ? `　${advice.response}` : ''}
        </small>
      ) : canAnswer ? (
        <Button onClick={() => setIsAnswering(true)}>{say('topics.verbs.answer-advice')}</Button>
      ) : (
        <small>{t('unanswered')}</small>
      )}
      {isAnswering ? (
        <AnswerForm advice={advice} cultivation={cultivation} onClose={() => setIsAnswering(false)} />
      ) : null}
    </li>
  );
}
