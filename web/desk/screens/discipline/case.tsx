// One member's ladder: each step with evidence, the member's side and the decision, and the verbs one has.
import { useState } from 'react';
import type { DisciplineView } from '#instruments/commendations/contract';
import { ladderWords } from '#instruments/commendations/messages';
import { Asked, useAsk, useScreenParameters, useTranslate } from '#web/client';
import { Page, PageHeader, Sheet, Skeleton, VerbBar } from '#web/ui';
import { DecisionDialog, decisionVerbs } from './decision-dialog.tsx';
import * as words from './messages/index.ts';
import { StepDialog } from './step-dialog.tsx';
import { StepSection } from './step-section.tsx';

const deskVerbs = [...decisionVerbs, 'propose-step'] as const;
type DeskVerb = (typeof deskVerbs)[number];
const isDeskVerb = (verb: string): verb is DeskVerb => (deskVerbs as readonly string[]).includes(verb);

function CaseSheet({ view }: { view: DisciplineView }) {
  const t = useTranslate(words);
  const say = useTranslate(ladderWords);
  const [verb, setVerb] = useState<DeskVerb>();
  const offered = view.abilities.filter((one) => isDeskVerb(one.verb));
  return (
    <>
      <PageHeader
        title={view.person.name}
        lead={`${say(`discipline.states.${view.state}`)}　${view.ground}`}
        back={{ label: t('title'), href: '/discipline' }}
      />
      {offered.length > 0 ? (
        <VerbBar
          label={t('title')}
          verbs={offered.map((one) => ({
            key: one.verb,
            label: say.dynamic(`discipline.verbs.${one.verb}`),
            kind: one.verb === 'approve-step' ? 'official' : one.verb === 'propose-step' ? 'primary' : 'plain',
            disabledReason: one.isAllowed ? undefined : one.reason,
            run: () => setVerb(one.verb as DeskVerb),
          }))}
        />
      ) : null}
      <Sheet>
        {view.endedReason ? <p>{t('ended', { reason: view.endedReason })}</p> : null}
        {view.steps.map((step) => (
          <StepSection key={`${step.step} ${step.askedOn} ${step.decidedAt ?? ''}`} step={step} />
        ))}
      </Sheet>
      {verb === 'propose-step' ? <StepDialog on={view} onClose={() => setVerb(undefined)} /> : null}
      {verb && verb !== 'propose-step' ? (
        <DecisionDialog verb={verb} view={view} onClose={() => setVerb(undefined)} />
      ) : null}
    </>
  );
}

export default function Case() {
  const { caseId } = useScreenParameters();
  const query = useAsk<DisciplineView>('discipline.case', { id: caseId });
  return (
    <Page width="reading">
      <Asked query={query} waiting={<Skeleton lines={12} />}>
        {(view) => <CaseSheet view={view} />}
      </Asked>
    </Page>
  );
}
