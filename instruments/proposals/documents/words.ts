// Official documents are Chinese whatever language the screen speaks.
import { zhCN as undertakings } from '#kernel/undertakings/messages';
import { zhCN as proposals } from '../messages/index.ts';

export const words = { ...undertakings.undertakings, ...proposals.proposals };

/** `9-5-0123` names the term, the session and the number as a letter writes them. */
export function sessionTitle(sessionName: string | null, number: string | null): string {
  return `${sessionName ?? ''}第${number ?? '（未编号）'}号`;
}

export const dated = (moment: string): string => moment.slice(0, 10);
