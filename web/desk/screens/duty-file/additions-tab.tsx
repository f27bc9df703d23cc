import type { OutsideView } from '#instruments/duty-file/contract';
import { AdditionCard } from './addition-card.tsx';
import { MatterList } from './matter-list.tsx';

export function AdditionsTab() {
  return <MatterList<OutsideView> query="additions" card={(added) => <AdditionCard key={added.id} added={added} />} />;
}
