// Filling in a paper and sending it: by name under the session, in secret through the public door.
import { useState } from 'react';
import type { BallotAnswer, Choices } from '#kernel/ballots/contract';
import * as words from '#kernel/ballots/messages';
import {
  type SpokenRefusal,
  useAct,
  useExplain,
  useReader,
  useSession,
  useTranslate,
  useTroubleText,
} from '#web/client';
import { useToast } from '#web/ui';
import { castSecretPaper } from './cast-secret-paper.ts';
import { paperOnDevice } from './kept-paper.ts';

export function useVoting({ ballot, mine, committeeCode }: BallotAnswer, onCast: () => void) {
  const t = useTranslate(words);
  const toast = useToast();
  const explain = useExplain();
  const troubleText = useTroubleText();
  const { locale } = useReader();
  const { person } = useSession();
  const device = paperOnDevice(ballot.id, person.id);
  const [choices, setChoices] = useState<Choices>(mine?.choices ?? {});
  const [isAsking, setAsking] = useState(false);
  const [isSending, setSending] = useState(false);
  const [secretTrouble, setSecretTrouble] = useState<string>();
  const casting = useAct<{ input: { ballotId: string; choices: Choices } }>('ballots.cast', {
    onDone: () => toast(t('ballots.page.isChanged')),
  });

  async function sendSecret(): Promise<void> {
    if (!mine?.key) return;
    setSending(true);
    setSecretTrouble(undefined);
    try {
      const paper = {
        ballotId: ballot.id,
        committeeCode,
        groupId: mine.groupId,
        key: mine.key,
        choices,
        device,
        locale,
      };
      const refusal: SpokenRefusal | null = await castSecretPaper(paper);
      setSecretTrouble(refusal ? refusal.message : undefined);
      if (refusal) return;
      setAsking(false);
      onCast();
    } catch (error) {
      const { title, advice } = explain(error);
      setSecretTrouble(`${title}。${advice}`);
    } finally {
      setSending(false);
    }
  }

  return {
    choices,
    choose: setChoices,
    device: device.standing(),
    isAsking,
    ask: () => (ballot.rules.isSecret ? setAsking(true) : casting.act({ input: { ballotId: ballot.id, choices } })),
    cancel: () => setAsking(false),
    send: sendSecret,
    isPending: isSending || casting.isPending,
    trouble: secretTrouble ?? troubleText(casting),
  };
}
