// What one may do with a key proposal in leaders' hands.
import { type ComponentType, useState } from 'react';
import type { HandlingView } from '#instruments/key-proposals/contract';
import { useTranslate } from '#web/client';
import { VerbBar } from '#web/ui';
import { ConfirmedAct } from '../confirmed-act.tsx';
import * as words from '../messages/index.ts';
import { PaperLinks } from '../paper-links.tsx';
import { useKeyWords } from '../words.ts';
import { InstructionDialog } from './instruction-dialog.tsx';
import { LeadersDialog } from './leaders-dialog.tsx';
import { LookBackDialog } from './look-back-dialog.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { ReportDialog } from './report-dialog.tsx';
import { VisitDialog } from './visit-dialog.tsx';

type Props = { handling: HandlingView; onClose: () => void };

const forms: Readonly<Record<string, ComponentType<Props>>> = {
  'save-plan': PlanDialog,
  'record-visit': VisitDialog,
  'record-instruction': InstructionDialog,
  report: ReportDialog,
  'look-back': LookBackDialog,
  'change-leaders': LeadersDialog,
};
const plain = ['sign-plan', 'close'] as const;
const order = [
  ...['sign-plan', 'save-plan', 'record-visit', 'report', 'look-back', 'close'],
  ...['record-instruction', 'change-leaders'],
];

export function HandlingVerbs({ handling }: { handling: HandlingView }) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const verbs = order
    .flatMap((verb) => handling.abilities.filter((ability) => ability.verb === verb))
    .map((ability, index) => ({
      key: ability.verb,
      label: say.dynamic(`key-proposals.verbs.${ability.verb}`),
      kind: index === 0 ? ('primary' as const) : ('plain' as const),
      disabledReason: ability.isAllowed ? undefined : ability.reason,
      run: () => setChosen(ability.verb),
    }));
  const Form = chosen ? forms[chosen] : undefined;
  const confirmed = plain.find((verb) => verb === chosen);
  const on = { id: handling.id, version: handling.version };
  return (
    <>
      <VerbBar label={handling.title} verbs={verbs}>
        {handling.plan ? <PaperLinks name="supervision-plan" id={handling.id} label={t('documents.plan')} /> : null}
        {handling.report ? (
          <PaperLinks name="supervision-report" id={handling.id} label={t('documents.report')} />
        ) : null}
      </VerbBar>
      {Form ? <Form handling={handling} onClose={() => setChosen(null)} /> : null}
      {confirmed ? <ConfirmedAct verb={confirmed} on={on} onClose={() => setChosen(null)} /> : null}
    </>
  );
}
