// What a class letter means is said by the committee's set; a letter alone is never compared between places.

import type { ProposalView } from '#instruments/proposals/contract';
import type { Option } from '#web/ui';
import type { CaseWords } from '../../proposals/words/index.ts';

export function classOptions(words: CaseWords, proposal: ProposalView, set = proposal.classSet): Option[] {
  return proposal.classLetters.map((letter) => {
    const meaning = `undertakings.classMeanings.${set}.${letter}`;
    return { value: letter, label: words.knows(meaning) ? `${letter}　${words.say(meaning)}` : letter };
  });
}
