// One plan of study: what stands in it, how far it is, the year summed up.
import type { PlanView } from '#instruments/studies/contract';
import { Asked, useDates, useTranslate } from '#web/client';
import { ButtonLink, DefinitionList, Row, SheetSection, Skeleton } from '#web/ui';
import { OpenSheet } from '../../frames/open-sheet.tsx';
import { usePlan, useStudyWords } from '../asks.ts';
import { Verbs } from '../form/verbs.tsx';
import * as words from '../messages/index.ts';
import '../studies.css';
import { PlanEditor } from './plan-editor.tsx';
import { PlanEntries } from './plan-entries.tsx';
import { SummaryForm } from './summary-form.tsx';

export function PlanSheet({ id }: { id: string }) {
  const query = usePlan(id);
  return (
    <Asked query={query} waiting={<Skeleton lines={12} />}>
      {(plan) => <PlanContent plan={plan} />}
    </Asked>
  );
}

function PlanVerbs({ plan }: { plan: PlanView }) {
  const editor = (act: 'save-plan' | 'amend-plan') => (close: () => void) => (
    <PlanEditor plan={plan} act={act} onClose={close} />
  );
  return (
    <Verbs
      target={plan}
      abilities={plan.abilities}
      shapes={[
        { verb: 'adopt-plan', kind: 'official', shortcut: 'a' },
        { verb: 'return-plan', field: 'reason' },
        { verb: 'save-plan', kind: 'primary', shortcut: 'e', form: editor('save-plan') },
        { verb: 'propose-plan' },
        { verb: 'amend-plan', form: editor('amend-plan') },
        { verb: 'close-plan', form: (close) => <SummaryForm plan={plan} onClose={close} /> },
        { verb: 'discard-plan', kind: 'danger' },
      ]}
    />
  );
}

function Downloads({ plan }: { plan: PlanView }) {
  const isPaper = plan.state === 'adopted' || plan.state === 'closed';
  return (
    <Row gap={2}>
      {isPaper ? (
        <>
          <ButtonLink size="small" icon="download" href={`/api/studies/plan-paper.docx?id=${plan.id}`} download>
            Word
          </ButtonLink>
          <ButtonLink size="small" icon="download" href={`/api/studies/plan-paper.pdf?id=${plan.id}`} download>
            PDF
          </ButtonLink>
        </>
      ) : null}
      <ButtonLink size="small" icon="download" href={`/api/studies/plan.xlsx?id=${plan.id}`} download>
        Excel
      </ButtonLink>
    </Row>
  );
}

function PlanContent({ plan }: { plan: PlanView }) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const dates = useDates();
  return (
    <OpenSheet title={plan.title} lead={say(`studies.states.${plan.state}`)} verbs={<PlanVerbs plan={plan} />}>
      <DefinitionList
        items={[
          { term: t('fields.body'), value: plan.body ?? say('studies.committee') },
          { term: t('adoptedOn'), value: plan.adoptedOn ? dates.day(plan.adoptedOn) : '' },
          { term: t('progress'), value: t('heldOf', { held: plan.heldCount, all: plan.entryCount }) },
          { term: t('returnedReason'), value: plan.returnedReason },
        ]}
      />
      {plan.preface ? (
        <SheetSection title={t('fields.preface')}>
          <div className="ui-document studies-text">{plan.preface}</div>
        </SheetSection>
      ) : null}
      <SheetSection title={t('entries', { count: plan.entryCount })} verbs={<Downloads plan={plan} />}>
        <PlanEntries plan={plan} />
      </SheetSection>
      {plan.summary ? (
        <SheetSection title={say('studies.verbs.close-plan')}>
          <div className="ui-document studies-text">{plan.summary}</div>
        </SheetSection>
      ) : null}
    </OpenSheet>
  );
}
