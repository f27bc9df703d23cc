// What the reviewers decide about a pair.
import { useState } from 'react';
import type { SideBySide, SideView } from '#instruments/proposals/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, ButtonLink, TroubleLine, useToast } from '#web/ui';
import { MergeDialog, type Merging } from './merge-dialog.tsx';
import * as words from './words.ts';

interface ApartInput {
  id: string;
  input: { caseId: string; isApart: boolean };
}

const abilityOf = ({ abilities }: SideView, verb: string) => abilities.find((ability) => ability.verb === verb);

export function Decisions({ view: { sides, isApart } }: { view: SideBySide }) {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  const [merging, setMerging] = useState<Merging | null>(null);
  const setting = useAct<ApartInput>('proposals.set-apart', {
    cases: ({ id, input }) => [id, input.caseId],
    onDone: (_, { input }) => toast(t(input.isApart ? 'toastApart' : 'toastTogether')),
  });
  const [left, right] = sides;
  if (!left || !right) return null;
  const mergeButton = (own: SideView, main: SideView, label: string) => {
    const ability = abilityOf(own, 'merge');
    return (
      <Button
        kind={ability?.isAllowed ? 'official' : 'plain'}
        disabledReason={ability?.isAllowed ? undefined : (ability?.reason ?? t('notYet'))}
        onClick={() => setMerging({ own, main })}
      >
        {label}
      </Button>
    );
  };
  const setter = [left, right].find((side) => abilityOf(side, 'set-apart')?.isAllowed);
  const partner = setter === left ? right : left;
  return (
    <div className="duplicates-decisions" data-screen-only>
      {isApart ? <p className="ui-soft">{t('isApart')}</p> : null}
      {mergeButton(left, right, t('mergeLeft'))}
      {mergeButton(right, left, t('mergeRight'))}
      {setter ? (
        <Button
          pending={setting.isPending}
          onClick={() => setting.act({ id: setter.id, input: { caseId: partner.id, isApart: !isApart } })}
        >
          {t(isApart ? 'together' : 'apart')}
        </Button>
      ) : null}
      <ButtonLink kind="quiet" href="/duplicates">
        {t('back')}
      </ButtonLink>
      <TroubleLine>{troubleText(setting)}</TroubleLine>
      {merging ? <MergeDialog merging={merging} onClose={() => setMerging(null)} /> : null}
    </div>
  );
}
