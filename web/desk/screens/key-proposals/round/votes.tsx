import type { RoundView } from '#instruments/key-proposals/contract';
import * as ballotWords from '#kernel/ballots/messages';
import { useTranslate } from '#web/client';
import { ButtonLink, Row, SheetSection, Stack, Tag } from '#web/ui';
import * as words from '../messages/index.ts';

/** Every vote of the round, run-offs and void ones among them. */
export function Votes({ round }: { round: RoundView }) {
  const t = useTranslate(words);
  const say = useTranslate(ballotWords);
  return (
    <SheetSection title={t('ballots')}>
      <Stack gap={3}>
        {round.ballots.map((ballot) => (
          <Row key={ballot.id} gap={3}>
            <strong>{t('ballotRound', { round: ballot.rules.round })}</strong>
            <Tag tone={ballot.state === 'open' ? 'strong' : 'soft'}>{say(`ballots.states.${ballot.state}`)}</Tag>
            <span className="ui-soft">
              {say('ballots.page.takenPart', { count: ballot.takenPart, isSecret: String(ballot.rules.isSecret) })}
            </span>
            <ButtonLink size="small" href={`/ballots/${ballot.id}`}>
              {t(round.ownBallotId === ballot.id ? 'voteHere' : 'openBallot')}
            </ButtonLink>
          </Row>
        ))}
      </Stack>
    </SheetSection>
  );
}
