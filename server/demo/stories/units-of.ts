import type { Story } from './story.ts';
import type { Teller } from './teller.ts';

export interface Units {
  readonly lead: ReturnType<Teller['cast']['unitFor']>;
  readonly co: readonly ReturnType<Teller['cast']['unitFor']>[];
  readonly type: 'sole' | 'lead' | 'separate';
}

export function unitsOf(teller: Teller, { text }: Story): Units {
  const lead = teller.cast.unitFor(text.lead);
  const others = [...new Map(text.with.map((key) => [teller.cast.unitFor(key).id, teller.cast.unitFor(key)])).values()];
  const co = others.filter((unit) => unit.id !== lead.id).slice(0, 3);
  if (co.length === 0 || teller.random.chance(0.3)) return { lead, co: [], type: 'sole' };
  return teller.random.chance(0.12) ? { lead, co: co.slice(0, 1), type: 'separate' } : { lead, co, type: 'lead' };
}
