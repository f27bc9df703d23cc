// On the page of a case: what it cites and who cites it, how it differs; and asking to co-sign an open draft.
import type { Kinship, OtherCaseView } from '#instruments/proposals/contract';
import { useAct, useAsk, useTranslate, useTroubleText } from '#web/client';
import { Button, Link, SheetSection, Stack, TroubleLine, useToast } from '#web/ui';
import type { CaseSectionProps } from '../../cases/case-section.ts';
import { abilityTo } from '../../words/asks.ts';
import './similar.css';
import * as words from './words.ts';

function Others({ heading, others }: { heading: string; others: readonly OtherCaseView[] }) {
  if (others.length === 0) return null;
  return (
    <div>
      <h3>{heading}</h3>
      <ul className="ui-plain">
        {others.map(({ id, kind, number, title }) => (
          <li key={id}>
            {number ? <span className="ui-official-number">{number} </span> : null}
            {kind === 'proposal' ? <Link href={`/cases/${id}`}>{title}</Link> : title}
          </li>
        ))}
      </ul>
    </div>
  );
}

function AskToJoin({ caseId }: { caseId: string }) {
  const t = useTranslate(words);
  const toast = useToast();
  const troubleText = useTroubleText();
  const asking = useAct<{ id: string; input: object }>('proposals.ask-to-join', {
    cases: ({ id }) => [id],
    onDone: () => toast(t('similar.toastJoined')),
  });
  return (
    <div>
      <p className="ui-soft">{t('joining.askHint')}</p>
      <Button kind="primary" wide pending={asking.isPending} onClick={() => asking.act({ id: caseId, input: {} })}>
        {t('joining.ask')}
      </Button>
      <TroubleLine>{troubleText(asking)}</TroubleLine>
    </div>
  );
}

export default function KinSection({ view }: CaseSectionProps) {
  const t = useTranslate(words);
  const { data } = useAsk<Kinship>('proposals.kinship', { id: view.id });
  const canJoin = abilityTo(view.abilities, 'ask-to-join')?.isAllowed ?? false;
  const isEmpty = !data || data.cites.length + data.citedBy.length + data.differences.length === 0;
  if (isEmpty && !canJoin) return null;
  return (
    <SheetSection title={t('kin.title')}>
      <Stack gap={4}>
        {canJoin ? <AskToJoin caseId={view.id} /> : null}
        <Others heading={t('kin.cites')} others={data?.cites ?? []} />
        <Others heading={t('kin.citedBy')} others={data?.citedBy ?? []} />
        {data && data.differences.length > 0 ? (
          <div>
            <h3>{t('kin.differences')}</h3>
            {data.differences.map(({ other, text }) => (
              <figure key={other.id} className="writing-similar-said">
                <figcaption className="ui-small ui-soft">《{other.title}》</figcaption>
                <p>{text}</p>
              </figure>
            ))}
          </div>
        ) : null}
      </Stack>
    </SheetSection>
  );
}
