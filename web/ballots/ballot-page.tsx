// One vote: what is voted on and how, one's own paper, and the result when it is closed.
import type { BallotAnswer } from '#kernel/ballots/contract';
import * as words from '#kernel/ballots/messages';
import { Asked, useAsk, useScreenParameters, useTranslate } from '#web/client';
import { Page, PageHeader, Sheet, Skeleton, Stack, Tag } from '#web/ui';
import { CountsForm } from './counts-form.tsx';
import { Result } from './result.tsx';
import { RulesOfBallot } from './rules-of-ballot.tsx';
import { VotePart } from './vote-part.tsx';
import './ballots.css';

function BallotSheet({ answer, onCast }: { answer: BallotAnswer; onCast: () => void }) {
  const t = useTranslate(words);
  const { ballot, mine, mayRecordCounts } = answer;
  const { rules, state, tally } = ballot;
  return (
    <>
      <PageHeader
        title={ballot.title}
        lead={
          <>
            <Tag>{t(`ballots.states.${state}`)}</Tag>{' '}
            {rules.round > 1 ? <Tag tone="strong">{t('ballots.page.runOff', { round: rules.round })}</Tag> : null}
          </>
        }
      />
      <Stack gap={5}>
        <Sheet bleeds>
          <RulesOfBallot ballot={ballot} />
        </Sheet>
        {mine || state !== 'open' ? <VotePart answer={answer} onCast={onCast} /> : null}
        {mayRecordCounts && !ballot.isRecorded ? <CountsForm ballot={ballot} /> : null}
        {tally ? <Result ballot={ballot} tally={tally} /> : null}
      </Stack>
    </>
  );
}

export default function BallotPage() {
  const { ballotId = '' } = useScreenParameters();
  const ballot = useAsk<BallotAnswer>('ballots.ballot', { id: ballotId });
  return (
    <Page width="reading">
      <Asked query={ballot} waiting={<Skeleton lines={8} />}>
        {(answer) => <BallotSheet answer={answer} onCast={() => void ballot.refetch()} />}
      </Asked>
    </Page>
  );
}
