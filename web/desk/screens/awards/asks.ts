import type { AwardChoices, AwardRound, AwardRoundList } from '#instruments/awards/contract';
import { useAsk } from '#web/client';

export const useRounds = () => useAsk<AwardRoundList>('awards.list');
export const useRound = (id: string) => useAsk<AwardRound>('awards.round', { id }, { isEnabled: id !== '' });
export const useAwardChoices = (roundId: string | undefined, isEnabled = true) =>
  useAsk<AwardChoices>('awards.choices', { roundId }, { isEnabled });
