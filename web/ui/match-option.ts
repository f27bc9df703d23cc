// Which options answer what was typed; the caller may know better.
import type { Option } from './option.ts';

export type MatchOption = (option: Option, typed: string) => boolean;

export const containsTyped: MatchOption = (option, typed) =>
  `${option.label} ${option.hint ?? ''}`.toLowerCase().includes(typed.trim().toLowerCase());
