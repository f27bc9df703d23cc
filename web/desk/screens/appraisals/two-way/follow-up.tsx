// What follows from a poor score: a renewed reply, advice to the proposer, and the end of it. A co-signer's remark too.
import { useState } from 'react';
import type { TwoWayView } from '#instruments/appraisals/contract';
import { useTranslate } from '#web/client';
import { DefinitionList, SheetSection, TextArea, VerbBar } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { useAppraisalWords } from '../words.ts';

const written = {
  remark: { field: 'text', act: 'remark' },
  'ask-renewed-reply': { field: 'reason', act: 'ask-renewed-reply' },
  'advise-proposer': { field: 'text', act: 'advise-proposer' },
  conclude: { field: 'conclusion', act: 'conclude' },
} as const;
type Verb = keyof typeof written;
const isVerb = (verb: string): verb is Verb => verb in written;

function VerbDialog({ view, verb, onClose }: { view: TwoWayView; verb: Verb; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const [text, setText] = useState('');
  const { field, act } = written[verb];
  const isOptional = verb === 'conclude';
  return (
    <ActDialog
      title={say(`appraisals.verbs.${verb}`)}
      name={`appraisals.${act}`}
      sent={{ id: view.id, version: view.version, input: { [field]: text } }}
      verb={say(`appraisals.verbs.${verb}`)}
      missing={isOptional || text.trim().length >= 2 ? undefined : t('textMissing')}
      onClose={onClose}
    >
      <p className="ui-soft">{t(`explain.${verb}`)}</p>
      <TextArea label={t(`texts.${verb}`)} isOptional={isOptional} limit={1000} value={text} onChange={setText} />
    </ActDialog>
  );
}

export function FollowUp({ view }: { view: TwoWayView }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const [verb, setVerb] = useState<Verb>();
  const able = view.abilities.filter((one): one is typeof one & { verb: Verb } => isVerb(one.verb));
  const { renewedReply, renewedReplyReason, advice, conclusion } = view;
  if (able.length === 0 && !renewedReplyReason && !advice && !conclusion) return null;
  return (
    <SheetSection title={t('followUp.title')}>
      <DefinitionList
        items={[
          { term: t('followUp.renewedReply'), value: renewedReply ? t(`followUp.${renewedReply}`) : null },
          { term: t('texts.ask-renewed-reply'), value: renewedReplyReason },
          { term: t('followUp.advice'), value: advice },
          { term: t('texts.conclude'), value: conclusion },
        ]}
      />
      <VerbBar
        label={t('followUp.title')}
        verbs={able.map((one) => ({
          key: one.verb,
          label: say(`appraisals.verbs.${one.verb}`),
          disabledReason: one.isAllowed ? undefined : one.reason,
          run: () => setVerb(one.verb),
        }))}
      />
      {verb ? <VerbDialog view={view} verb={verb} onClose={() => setVerb(undefined)} /> : null}
    </SheetSection>
  );
}
