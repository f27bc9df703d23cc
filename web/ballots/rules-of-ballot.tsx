// How the vote is held, in plain words, before anybody votes.
import type { BallotView } from '#kernel/ballots/contract';
import * as words from '#kernel/ballots/messages';
import { useTranslate } from '#web/client';
import { Stack } from '#web/ui';

export function RulesOfBallot({ ballot }: { ballot: BallotView }) {
  const t = useTranslate(words);
  const { rules } = ballot;
  const roll = rules.groups.reduce((sum, { members }) => sum + members, 0);
  const { percent, of } = rules.passes;
  const passes =
    rules.method === 'score'
      ? t('ballots.page.minimumPoints', { percent })
      : t('ballots.page.majority', { percent, of });
  return (
    <Stack gap={2}>
      <p>{t(rules.isSecret ? 'ballots.page.secret' : 'ballots.page.named')}</p>
      <p className="ui-soft">
        {t('ballots.page.onRoll', { count: roll })} ·{' '}
        {t('ballots.page.takenPart', { count: ballot.takenPart, isSecret: String(rules.isSecret) })} ·{' '}
        {t('ballots.page.quorum', { percent: rules.quorumPercent })} · {passes}
      </p>
      {ballot.state === 'void' ? (
        <p role="status">
          {t('ballots.page.voided', {
            reason:
              ballot.voidReason === 'more-papers-than-issued'
                ? t('ballots.page.voidedByPapers')
                : (ballot.voidReason ?? ''),
          })}
        </p>
      ) : null}
      {ballot.tieDecision ? (
        <p>{t('ballots.page.tieDecided', { name: ballot.tieDecision.byName, reason: ballot.tieDecision.reason })}</p>
      ) : null}
    </Stack>
  );
}
