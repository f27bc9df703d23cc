// Sentences that say what all say: nearest to the middle of the group, each from another voice, none twice.
import { bigrams, withoutProcedureWords } from '#platform/text';
import type { Features } from './features.ts';
import type { Group } from './group.ts';

export interface Example {
  readonly voiceId: string;
  readonly sentence: string;
}

const [shortest, longest, mostMembers, mostSentences] = [12, 90, 60, 8];

interface Candidate extends Example {
  readonly pairs: ReadonlySet<string>;
  readonly says: number;
}

function sentencesOf({ voice, thing }: Features, { sum, members }: Group): Candidate[] {
  const sentences = voice.text
    .split(/(?<=[。！？!?；;])|[\r\n\t]+|\u3000+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= shortest && sentence.length <= longest);
  return sentences.slice(0, mostSentences).map((sentence) => {
    const pairs = new Set(bigrams(withoutProcedureWords(sentence)));
    let says = 0;
    for (const pair of pairs) if (thing.has(pair)) says += (sum.get(pair) ?? 0) / members.size;
    return { voiceId: voice.id, sentence, pairs, says: says / Math.sqrt(pairs.size + 12) };
  });
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

export function examplesOf(group: Group, most = 3): Example[] {
  const ranked = [...group.members.values()]
    .slice(0, mostMembers)
    .flatMap((features) => sentencesOf(features, group))
    .sort((one, other) => other.says - one.says || (one.sentence < other.sentence ? -1 : 1));
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    if (chosen.length === most || candidate.says === 0) break;
    const isNew = chosen.every(
      ({ voiceId, pairs }) => voiceId !== candidate.voiceId && overlap(pairs, candidate.pairs) < 0.6,
    );
    if (isNew) chosen.push(candidate);
  }
  return chosen.map(({ voiceId, sentence }) => ({ voiceId, sentence }));
}
