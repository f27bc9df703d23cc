import type { Undertaking } from '../../words/asks.ts';

export function deliveredReplies({ replies }: Undertaking) {
  return replies.filter(({ deliveredAt }) => deliveredAt !== null);
}
