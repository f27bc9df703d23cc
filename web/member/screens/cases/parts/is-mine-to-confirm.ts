import { canDo, type Undertaking } from '../../words/asks.ts';

export type Record = Undertaking['consultations'][number];
export function isMineToConfirm({ abilities }: Undertaking, record: Record, name: string): boolean {
  return canDo(abilities, 'confirm-consultation') && !record.confirmedBy.includes(name);
}
