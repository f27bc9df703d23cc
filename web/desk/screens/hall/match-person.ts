// Finding somebody at the door by what an officer types: initials of the pinyin, the pinyin, or characters of the name.
import type { DeskLine } from '#instruments/activities/contract';

const plain = (text: string) => text.toLowerCase().replace(/[\s'’]/gu, '');

/** 0 is the best; null matches not at all. */
export function rankOf({ name, pinyin, initials }: DeskLine, typed: string): number | null {
  const wanted = plain(typed);
  if (wanted === '') return 3;
  if (plain(initials) === wanted || name === typed.trim()) return 0;
  if (plain(initials).startsWith(wanted) || name.startsWith(typed.trim())) return 1;
  if (plain(pinyin).startsWith(wanted)) return 2;
  return plain(name).includes(wanted) || plain(initials).includes(wanted) ? 3 : null;
}

export const hasCome = ({ attendance }: DeskLine) => ['present', 'late', 'delegated'].includes(attendance);

/** Who has not come stands first: the next at the door is among them. */
export function matching(lines: readonly DeskLine[], typed: string): DeskLine[] {
  return lines
    .map((line, place) => ({ line, place, rank: rankOf(line, typed) }))
    .filter((one): one is typeof one & { rank: number } => one.rank !== null)
    .sort(
      (one, other) =>
        Number(hasCome(one.line)) - Number(hasCome(other.line)) || one.rank - other.rank || one.place - other.place,
    )
    .map(({ line }) => line);
}
