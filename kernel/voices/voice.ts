// What was raised, without by whom: the text as it is kept, and the mark by which a changed one is known.
import { createHash } from 'node:crypto';
import { calendarDateOf } from '#kernel/deadlines';
import { withoutPersons } from './without-persons.ts';

export interface RaisedVoice {
  readonly caseId: string;
  /** The kind of the case: `proposal`, `information-report`, `public-matter` … */
  readonly kind: string;
  /** When it was raised; a text sent in again after corrections was raised when it first came. */
  readonly at: Date;
  readonly text: string;
  /** In the committee's words, when somebody has said it. */
  readonly topic?: string | null;
  /** Where it is, when somebody has said it: a street, an estate, a village; never a house number. */
  readonly place?: string | null;
}

export interface KeptVoice {
  readonly case_id: string;
  readonly kind: string;
  readonly raised_at: string;
  readonly day: string;
  readonly topic: string | null;
  readonly place: string | null;
  readonly body: string;
  readonly digest: string;
}

/** Of a longer text the beginning is kept: what the matter is stands there. */
const longestText = 4000;
const longestWord = 80;

const clean = (text: string, most: number): string =>
  withoutPersons(text.replaceAll('\u0000', '').slice(0, most).toWellFormed()).trim();
const word = (text: string | null | undefined): string | null => (text ? clean(text, longestWord) : '') || null;

export function keptVoice({ caseId, kind, at, text, topic, place }: RaisedVoice): KeptVoice {
  const said = { topic: word(topic), place: word(place), body: clean(text, longestText) };
  const digest = createHash('sha256')
    .update(JSON.stringify([kind, said]))
    .digest('base64url');
  return { case_id: caseId, kind, raised_at: at.toISOString(), day: calendarDateOf(at), ...said, digest };
}
