// What the reader can do with the appraisal now; each verb opens its own form.
import { type ComponentType, useState } from 'react';
import type { DemocraticView } from '#instruments/appraisals/contract';
import { useTranslate } from '#web/client';
import { VerbBar } from '#web/ui';
import * as words from '../messages/index.ts';
import { useAppraisalWords } from '../words.ts';
import { FeedBackDialog } from './feed-back-dialog.tsx';
import { IssuePlanDialog } from './issue-plan-dialog.tsx';
import { ListTargetsDialog } from './list-targets-dialog.tsx';
import { OfUnitDialog } from './of-unit-dialog.tsx';
import { SimpleDialog } from './simple-dialog.tsx';

export interface VerbDialogProps {
  view: DemocraticView;
  verb: DemocraticVerb;
  onClose: () => void;
}

const dialogs = {
  'list-targets': ListTargetsDialog,
  'issue-plan': IssuePlanDialog,
  'report-self-check': OfUnitDialog,
  'record-visit': OfUnitDialog,
  'open-ballot': SimpleDialog,
  'close-ballot': SimpleDialog,
  'sign-tally': SimpleDialog,
  'object-to-tally': SimpleDialog,
  'publish-count': SimpleDialog,
  'feed-back': FeedBackDialog,
  'plan-rectification': OfUnitDialog,
  'show-rectification': OfUnitDialog,
  recheck: OfUnitDialog,
  close: SimpleDialog,
} as const;
export type DemocraticVerb = keyof typeof dialogs;
const isVerb = (verb: string): verb is DemocraticVerb => verb in dialogs;

/** The verb that leads on; the others stand beside it. */
const mainVerbs: readonly string[] = [
  ...['list-targets', 'issue-plan', 'report-self-check', 'open-ballot', 'close-ballot', 'sign-tally'],
  ...['feed-back', 'plan-rectification', 'recheck', 'close'],
];

export function Verbs({ view }: { view: DemocraticView }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const [verb, setVerb] = useState<DemocraticVerb>();
  const able = view.abilities.filter((one): one is typeof one & { verb: DemocraticVerb } => isVerb(one.verb));
  if (able.length === 0) return null;
  const main = able.findLast((one) => one.isAllowed && mainVerbs.includes(one.verb))?.verb;
  const Shown: ComponentType<VerbDialogProps> | null = verb ? dialogs[verb] : null;
  return (
    <>
      <VerbBar
        label={t('democratic.verbs')}
        verbs={able.map((one) => ({
          key: one.verb,
          label: say(`appraisals.verbs.${one.verb}`),
          kind: one.verb === main ? 'official' : 'plain',
          disabledReason: one.isAllowed ? undefined : one.reason,
          run: () => setVerb(one.verb),
        }))}
      />
      {Shown && verb ? <Shown view={view} verb={verb} onClose={() => setVerb(undefined)} /> : null}
    </>
  );
}
