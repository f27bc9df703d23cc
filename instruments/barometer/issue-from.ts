// What is written of a group: name, place, sentences, what its voices share, and each voice with its reason.
import { createHash } from 'node:crypto';
import { examplesOf, type Group, type Grouping, nameOf, reasonFor, sharedPhrases, spoken } from './grouping/index.ts';
import type { KeptIssue } from './issues/actions/keep-issue.ts';

export interface Around {
  readonly grouping: Grouping;
  readonly digests: ReadonlyMap<string, string>;
  readonly doubles: ReadonlyMap<string, string>;
  /** Part of the signature: who may see an issue follows the committee's setting. */
  readonly membersSee: number;
}

const longestName = 60;

export function issueFrom(group: Group, { grouping, digests, doubles, membersSee }: Around): KeptIssue {
  const { place, thing } = nameOf(group, grouping.knowledge.places);
  const voices = [...group.members.values()].map((features) => {
    const voiceId = features.voice.id;
    const { words, place } = reasonFor(features, group, grouping.knowledge);
    return { voiceId, words, place, copyOf: doubles.get(voiceId) ?? null, digest: digests.get(voiceId) ?? '' };
  });
  const name = spoken({ place, thing }).slice(0, longestName);
  const shared = sharedPhrases(group);
  const said = { name, place, thing, shared, examples: examplesOf(group), isIssue: true, voices };
  return {
    ...said,
    signature: createHash('sha256')
      .update(JSON.stringify([said, membersSee]))
      .digest('base64url'),
  };
}

/** What is written of an issue nobody raises any more. */
export const nobody: KeptIssue = {
  ...{ name: '', place: null, thing: '', signature: '', isIssue: false, shared: [], examples: [], voices: [] },
};
