// What one can do with a cultivation on the phone; the server says what.
import { useState } from 'react';
import type { CultivationView } from '#instruments/topics/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Stack, TroubleLine, useToast } from '#web/ui';
import * as words from './messages/index.ts';
import { NoteForm } from './note-form.tsx';
import { useTopicWords } from './say.ts';
import { useDrafting } from './use-drafting.ts';

interface Shown {
  cultivation: CultivationView;
}

const abilityTo = ({ abilities }: CultivationView, verb: string) => abilities.find((one) => one.verb === verb);

export function ReachButton({ cultivation, milestone }: Shown & { milestone: { id: string; text: string } }) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const reaching = useAct<{ id: string; input: object }>('topics.reach-milestone');
  if (!abilityTo(cultivation, 'reach-milestone')?.isAllowed) return null;
  return (
    <Button
      icon="check"
      pending={reaching.isPending}
      aria-label={t('reachOf', { text: milestone.text })}
      onClick={() => reaching.act({ id: cultivation.id, input: { milestoneId: milestone.id } })}
    >
      {say('topics.verbs.reach-milestone')}
    </Button>
  );
}

export function CultivationVerbs({ cultivation }: Shown) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const toast = useToast();
  const troubleText = useTroubleText();
  const [isWriting, setIsWriting] = useState(false);
  const drafting = useDrafting(cultivation.id);
  const concluding = useAct<{ id: string; version: number; input: object }>('topics.conclude-as-proposal', {
    onDone: () => toast(t('concluded')),
  });
  const conclude = abilityTo(cultivation, 'conclude-as-proposal');
  const canWrite = abilityTo(cultivation, 'write-note')?.isAllowed;
  const isAuthor = abilityTo(cultivation, 'answer-advice') !== undefined;
  const { id, version } = cultivation;
  return (
    <Stack gap={3}>
      {canWrite ? (
        <Button kind="primary" wide icon="write" onClick={() => setIsWriting(true)}>
          {say('topics.verbs.write-note')}
        </Button>
      ) : null}
      {isAuthor && cultivation.proposals.length === 0 ? (
        <Button wide pending={drafting.isPending} onClick={() => drafting.begin(cultivation.title, cultivation.idea)}>
          {t('draft')}
        </Button>
      ) : null}
      {conclude && cultivation.proposals.length > 0 ? (
        <Button
          wide
          pending={concluding.isPending}
          disabledReason={conclude.isAllowed ? undefined : conclude.reason}
          onClick={() => concluding.act({ id, version, input: {} })}
        >
          {say('topics.verbs.conclude-as-proposal')}
        </Button>
      ) : null}
      <TroubleLine>{troubleText(drafting) ?? troubleText(concluding)}</TroubleLine>
      {isWriting ? <NoteForm cultivation={cultivation} onClose={() => setIsWriting(false)} /> : null}
    </Stack>
  );
}
