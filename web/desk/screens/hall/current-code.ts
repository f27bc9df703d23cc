// Which of the codes the server sent belongs on the screen now; the server's clock decides, not the projector's.
import type { HallView } from '#instruments/activities/contract';

export type Code = HallView['codes'][number];

export function currentCode(codes: readonly Code[], serverNow: number): Code | undefined {
  return codes.find(({ from, until }) => Date.parse(from) <= serverNow && serverNow < Date.parse(until));
}

/** `48210937` → `4821 0937`, to be read out and typed. */
export const spaced = (digits: string): string => digits.replace(/^(\d{4})/, '$1 ');
