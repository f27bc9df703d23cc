// What one may do about a similar case: co-sign it, cite it, or say how this one differs.
import { useState } from 'react';
import type { SimilarItem } from '#instruments/proposals/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Row, TroubleLine, useToast } from '#web/ui';
import { DifferenceDialog } from './difference-dialog.tsx';
import * as words from './words.ts';

interface CiteInput {
  id: string;
  input: { caseId: string; isCited: boolean };
}

export function WaysOut({ caseId, item }: { caseId: string; item: SimilarItem }) {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  const [isDiffering, setIsDiffering] = useState(false);
  const citing = useAct<CiteInput>('proposals.cite', {
    cases: ({ id, input }) => [id, input.caseId],
    onDone: (_, { input }) => toast(t(input.isCited ? 'similar.toastCited' : 'similar.toastUncited')),
  });
  const joining = useAct<{ id: string; input: object }>('proposals.ask-to-join', {
    onDone: () => toast(t('similar.toastJoined')),
  });
  const { joining: ability, hasAskedToJoin, isCited } = item;
  return (
    <>
      <Row gap={2}>
        {ability && !hasAskedToJoin ? (
          <Button
            kind="primary"
            pending={joining.isPending}
            disabledReason={ability.isAllowed ? undefined : ability.reason}
            onClick={() => joining.act({ id: item.id, input: {} })}
          >
            {t('similar.join')}
          </Button>
        ) : null}
        <Button
          pending={citing.isPending}
          onClick={() => citing.act({ id: caseId, input: { caseId: item.id, isCited: !isCited } })}
        >
          {t(isCited ? 'similar.uncite' : 'similar.cite')}
        </Button>
        <Button onClick={() => setIsDiffering(true)}>
          {t(item.difference ? 'similar.differs' : 'similar.differ')}
        </Button>
      </Row>
      {hasAskedToJoin ? <p className="ui-small ui-soft">{t('similar.joined')}</p> : null}
      <TroubleLine>{troubleText(citing) || troubleText(joining)}</TroubleLine>
      {isDiffering ? <DifferenceDialog caseId={caseId} item={item} onClose={() => setIsDiffering(false)} /> : null}
    </>
  );
}
