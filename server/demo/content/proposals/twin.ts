// A second proposal on the same matter by someone else, in other words: what the office merges into a main one.
import { linesOf } from './topic.ts';

export interface Twin {
  /** Key of the topic whose matter it shares. */
  readonly of: string;
  readonly titles: readonly string[];
  readonly body: readonly string[];
  readonly recommendations: readonly string[];
}

export function twin(of: string, text: string): Twin {
  const lines = linesOf(text);
  const marked = (mark: string) => lines.filter((line) => line.mark === mark).map((line) => line.text);
  return { of, titles: marked('题'), body: marked(''), recommendations: marked('议') };
}
