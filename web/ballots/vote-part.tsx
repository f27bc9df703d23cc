// The asker's own part: the paper to fill in, or why there is none.
import { type BallotAnswer, type Choices, problemOfChoices } from '#kernel/ballots/contract';
import * as words from '#kernel/ballots/messages';
import { useTranslate } from '#web/client';
import { Button, ConfirmDialog, Row, Sheet, Stack, TroubleLine } from '#web/ui';
import { PaperItems } from './paper-items.tsx';
import { useVoting } from './use-voting.ts';

/** What stands where the paper would be; null while one may vote. */
function useStanding({ ballot, mine }: BallotAnswer, device: 'none' | 'kept' | 'cast'): string | null {
  const t = useTranslate(words);
  if (ballot.state === 'prepared') return t('ballots.page.notOpen');
  if (ballot.isRecorded) return t('ballots.page.recorded');
  if (ballot.state !== 'open') return t('ballots.page.isOver');
  if (!mine) return t('ballots.page.notOnRoll');
  if (!ballot.rules.isSecret) return null;
  if (device === 'cast') return `${t('ballots.page.isCast')}。${t('ballots.page.isCastText')}`;
  if (!globalThis.crypto?.subtle) return t('ballots.page.needsSecureLine');
  return mine.hasTakenPart && device === 'none' ? t('ballots.page.paperElsewhere') : null;
}

function Places({ answer, choices }: { answer: BallotAnswer; choices: Choices }) {
  const t = useTranslate(words);
  const { places, method } = answer.ballot.rules;
  if (method === 'score') return null;
  const count = Object.values(choices).filter((choice) => choice === 'yes').length;
  return (
    <p className="ui-soft" aria-live="polite">
      {places === null ? t('ballots.page.noPlaces') : t('ballots.page.places', { places, count })}
    </p>
  );
}

export function VotePart({ answer, onCast }: { answer: BallotAnswer; onCast: () => void }) {
  const t = useTranslate(words);
  const voting = useVoting(answer, onCast);
  const standing = useStanding(answer, voting.device);
  const { rules } = answer.ballot;
  if (standing) {
    return (
      <Sheet bleeds>
        <p role="status">{standing}</p>
      </Sheet>
    );
  }
  const isChange = !rules.isSecret && answer.mine?.hasTakenPart;
  const cannot = problemOfChoices(rules, voting.choices);
  return (
    <Sheet bleeds>
      <Stack gap={4}>
        {voting.device === 'kept' ? <p role="status">{t('ballots.page.paperKept')}</p> : null}
        <Places answer={answer} choices={voting.choices} />
        <PaperItems rules={rules} choices={voting.choices} onChange={voting.choose} />
        <TroubleLine>
          {voting.trouble ?? (cannot ? t.dynamic(`refusals.${cannot.code}`, cannot.params) : null)}
        </TroubleLine>
        <Row>
          <Button kind="official" pending={voting.isPending} onClick={cannot ? () => undefined : voting.ask}>
            {t(isChange ? 'ballots.page.sendAgain' : 'ballots.page.send')}
          </Button>
        </Row>
      </Stack>
      <ConfirmDialog
        title={t('ballots.page.confirmTitle')}
        verb={t('ballots.page.send')}
        kind="official"
        isOpen={voting.isAsking}
        pending={voting.isPending}
        error={voting.trouble}
        onClose={voting.cancel}
        onConfirm={() => void voting.send()}
      >
        <p>{t('ballots.page.confirmText')}</p>
      </ConfirmDialog>
    </Sheet>
  );
}
