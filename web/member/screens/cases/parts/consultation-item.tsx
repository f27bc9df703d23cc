import type { ProposalView } from '#instruments/proposals/contract';
import { useAct, useDates, useSession, useTranslate, useTroubleText } from '#web/client';
import { Button, TroubleLine, useToast } from '#web/ui';
import type { Undertaking } from '../../words/asks.ts';
import { Paragraphs, useCaseWords } from '../../words/index.ts';
import * as words from '../messages/index.ts';
import { isMineToConfirm, type Record } from './is-mine-to-confirm.ts';

interface ConfirmInput {
  id: string;
  version: number;
  input: { consultationId: string };
}

export function ConsultationItem({
  view,
  undertaking,
  record,
}: {
  view: ProposalView;
  undertaking: Undertaking;
  record: Record;
}) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const dates = useDates();
  const toast = useToast();
  const { person } = useSession();
  const troubleText = useTroubleText();
  const confirming = useAct<ConfirmInput>('undertakings.confirm-consultation', {
    cases: () => [view.id],
    onDone: () => toast(t('handling.confirmedToast')),
  });
  const canConfirm = isMineToConfirm(undertaking, record, person.name);
  return (
    <li className="case-talk">
      <h3>
        {dates.day(record.heldOn)} · {say(`undertakings.stages.${record.stage}`)} ·{' '}
        {say(`undertakings.modes.${record.mode}`)}
      </h3>
      <p className="ui-small ui-soft">
        {undertaking.unitName} · {record.people}
      </p>
      <div className="ui-document">
        <Paragraphs text={record.points} />
      </div>
      {record.nextStep ? <p>{t('handling.nextStep', { text: record.nextStep })}</p> : null}
      <p className="ui-small ui-soft">
        {t('handling.recordedBy', { name: record.recordedBy })}
        {record.confirmedBy.length > 0 ? ` · ${t('handling.confirmed', { names: record.confirmedBy.join('、') })}` : ''}
      </p>
      {canConfirm ? (
        <Button
          wide
          pending={confirming.isPending}
          onClick={() =>
            confirming.act({
              id: undertaking.id,
              version: view.version,
              input: { consultationId: record.id },
            })
          }
        >
          {t('handling.confirm')}
        </Button>
      ) : null}
      <TroubleLine>{troubleText(confirming)}</TroubleLine>
    </li>
  );
}
