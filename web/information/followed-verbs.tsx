// What I can still do with a report that was sent: take it back, or make it a proposal that counts in its place.
import { useState } from 'react';
import type { ReportView } from '#instruments/information-reports/contract';
import { useAct, useGo, useTranslate, useTroubleText } from '#web/client';
import { Button, ConfirmDialog, Row, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';
import { useInformationWords } from './say.ts';

type Verb = 'withdraw' | 'turn-into-proposal';
interface Turned {
  title: string;
  situation: string;
}

export function FollowedVerbs({ report }: { report: ReportView }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const go = useGo();
  const troubleText = useTroubleText();
  const [asking, setAsking] = useState<Verb | null>(null);
  const { id, version } = report;
  const drafting = useAct<{ input: object }, { caseId: string }>('proposals.draft', {
    onDone: ({ caseId }) => go(`/write/${caseId}`),
  });
  const withdrawing = useAct<{ id: string; version: number; input: object }>('information-reports.withdraw');
  const turning = useAct<{ id: string; version: number; input: object }, Turned>(
    'information-reports.turn-into-proposal',
    {
      onDone: ({ title, situation }) =>
        drafting.act({ input: { kind: 'individual', title, situation, sourceCaseId: id } }),
    },
  );
  const may = (verb: Verb) => report.isMine && report.abilities.some((one) => one.verb === verb && one.isAllowed);
  const verbs = (['withdraw', 'turn-into-proposal'] as const).filter(may);
  const trouble = troubleText(withdrawing) ?? troubleText(turning) ?? troubleText(drafting);
  if (verbs.length === 0 && !trouble) return null;
  return (
    <>
      <Row gap={2}>
        {verbs.map((verb) => (
          <Button key={verb} onClick={() => setAsking(verb)}>
            {say(`information-reports.verbs.${verb}`)}
          </Button>
        ))}
      </Row>
      <TroubleLine>{trouble}</TroubleLine>
      {asking ? (
        <ConfirmDialog
          title={say(`information-reports.verbs.${asking}`)}
          isOpen
          verb={say(`information-reports.verbs.${asking}`)}
          onClose={() => setAsking(null)}
          onConfirm={() => {
            (asking === 'withdraw' ? withdrawing : turning).act({ id, version, input: {} });
            setAsking(null);
          }}
        >
          {t(`confirm.${asking}`)}
        </ConfirmDialog>
      ) : null}
    </>
  );
}
