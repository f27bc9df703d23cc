import type { Colleague } from '#instruments/members/contract';

/** By name, or the beginning of the initials or of the pinyin; on the device, without asking again. */
export function matches({ name, initials, pinyin }: Colleague, typed: string): boolean {
  const words = typed.trim().toLowerCase().replaceAll(' ', '');
  return (
    words === '' || name.includes(words) || initials.startsWith(words) || pinyin.replaceAll(' ', '').startsWith(words)
  );
}
