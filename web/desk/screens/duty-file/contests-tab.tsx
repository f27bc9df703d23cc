import type { ContestView } from '#instruments/duty-file/contract';
import { ContestCard } from './contest-card.tsx';
import { MatterList } from './matter-list.tsx';

export function ContestsTab() {
  return (
    <MatterList<ContestView> query="contests" card={(contest) => <ContestCard key={contest.id} contest={contest} />} />
  );
}
