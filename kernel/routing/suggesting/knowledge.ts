// Models and duty indexes kept in memory between questions: unpacking a model takes longer than asking it.
import { type Classifier, type DutyIndex, indexDuties, unpackClassifier } from '#platform/classification';
import type { Transaction } from '#platform/database';
import type { Choice } from '../choices.ts';
import { type StoredModel, weightsOf } from '../storage.ts';

const keptAtMost = 48;

/** A small store that forgets what was asked for longest ago. */
function keeping<Value>() {
  const kept = new Map<string, Value>();
  return {
    get(key: string): Value | undefined {
      const value = kept.get(key);
      if (value !== undefined) {
        kept.delete(key);
        kept.set(key, value);
      }
      return value;
    },
    set(key: string, value: Value): Value {
      kept.set(key, value);
      if (kept.size > keptAtMost) kept.delete(kept.keys().next().value!);
      return value;
    },
  };
}

export interface KeptKnowledge {
  classifierOf(tx: Transaction, model: StoredModel): Promise<Classifier | null>;
  dutiesOf(key: string, choices: readonly Choice[]): DutyIndex;
}

export function keepKnowledge(): KeptKnowledge {
  const classifiers = keeping<Classifier>();
  const indexes = keeping<{ words: string; index: DutyIndex }>();
  return {
    async classifierOf(tx, { id }) {
      const known = classifiers.get(id);
      if (known) return known;
      const weights = await weightsOf(tx, id);
      return weights ? classifiers.set(id, unpackClassifier(weights)) : null;
    },
    dutiesOf(key, choices) {
      const words = choices.map(({ id, about }) => `${id} ${about}`).join('\n');
      const known = indexes.get(key);
      if (known?.words === words) return known.index;
      const index = indexDuties(choices.map(({ id, about }) => ({ name: id, text: about })));
      return indexes.set(key, { words, index }).index;
    },
  };
}
