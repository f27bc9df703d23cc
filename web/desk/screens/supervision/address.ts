// What of the list stands in the address, so that it can be sent to somebody and gone back to.
import { type Desk, desks, type Show, shows } from '#kernel/supervision/contract';
import { type ScreenSearch, searchOf } from '#web/client';

export const orders = ['date', 'unit'] as const;

export interface Looking {
  readonly show: Show;
  readonly desk: Desk | undefined;
  readonly order: (typeof orders)[number];
}

export function lookingOf({ show, desk, order }: ScreenSearch): Looking {
  return {
    show: shows.find((one) => one === show) ?? 'today',
    desk: desks.find((one) => one === desk),
    order: orders.find((one) => one === order) ?? 'date',
  };
}

export function addressOf({ show, desk, order }: Looking, open?: string): string {
  const usual = { show: show === 'today' ? undefined : show, order: order === 'date' ? undefined : order };
  return `/supervision${searchOf({ ...usual, desk, open })}`;
}
