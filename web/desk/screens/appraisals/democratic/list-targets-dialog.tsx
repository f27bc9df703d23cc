// Chooses the units, each with all key proposals it answers for.
import { useState } from 'react';
import type { TargetChoices } from '#instruments/appraisals/contract';
import { Asked, useAsk, useTranslate } from '#web/client';
import { CheckboxGroup, TextField } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { useAppraisalWords } from '../words.ts';
import type { VerbDialogProps } from './verbs.tsx';

const mostUnits = 20;

export function ListTargetsDialog({ view, onClose }: VerbDialogProps) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const query = useAsk<TargetChoices>('appraisals.target-choices');
  const [chosen, setChosen] = useState<string[]>(view.targets.map(({ id }) => id));
  const [decision, setDecision] = useState(view.decision);
  const units = query.data?.units ?? [];
  const targets = units
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, proposals }) => ({ unitId: id, proposalIds: proposals.slice(0, 50).map((one) => one.id) }));
  const isMissing = targets.length === 0 || targets.length > mostUnits || decision.trim().length < 2;
  return (
    <ActDialog
      title={say('appraisals.verbs.list-targets')}
      name="appraisals.list-targets"
      sent={{ id: view.id, version: view.version, input: { targets, decision } }}
      verb={say('appraisals.verbs.list-targets')}
      width="wide"
      missing={isMissing ? t('targets.missing', { most: mostUnits }) : undefined}
      onClose={onClose}
    >
      <TextField
        label={t('plan.decision')}
        hint={t('targets.decisionHint')}
        limit={500}
        value={decision}
        onChange={setDecision}
      />
      <Asked query={query}>
        {() =>
          units.length === 0 ? (
            <p className="ui-soft">{t('targets.none')}</p>
          ) : (
            <CheckboxGroup
              label={t('targets.units')}
              value={chosen}
              onChange={(next) => setChosen([...next])}
              options={units.map(({ id, name, proposals }) => ({
                value: id,
                label: name,
                hint: proposals.map(({ number, title }) => `${number ?? ''} ${title}`).join('；'),
              }))}
            />
          )
        }
      </Asked>
    </ActDialog>
  );
}
