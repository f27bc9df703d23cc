// Up to three units or categories for a case, each with what speaks for it.

import type { Actor } from '#kernel/permissions';
import { type Document, decidingWords, dutyPassage, featuresOf } from '#platform/classification';
import type { Transaction } from '#platform/database';
import { choicesOf } from '../choices.ts';
import type { Suggestion, Target } from '../contract.ts';
import type { RoutedKind } from '../routed-kind.ts';
import { isSureOf, worthShowing } from '../rules.ts';
import { isNoted, modelInUse } from '../storage.ts';
import { optionsFor } from '../witness.ts';
import { keepKnowledge } from './knowledge.ts';
import { similarCases } from './similar-cases.ts';

export interface SuggestWanted {
  readonly caseId: string;
  readonly target: Target;
}

interface Asking {
  readonly tx: Transaction;
  readonly actor: Actor;
}

export interface Suggester {
  /** Null when there is no text to go by. */
  suggest(asking: Asking, wanted: SuggestWanted): Promise<Suggestion | null>;
}

async function documentOf(tx: Transaction, kinds: readonly RoutedKind[], caseId: string): Promise<Document | null> {
  for (const kind of kinds) {
    const found = (await kind.texts(tx, [caseId])).get(caseId);
    if (found) return found;
  }
  return null;
}

export function suggesterOf(kinds: readonly RoutedKind[]): Suggester {
  const knowledge = keepKnowledge();
  return {
    async suggest({ tx, actor }, { caseId, target }) {
      const document = await documentOf(tx, kinds, caseId);
      if (!document) return null;
      const choices = await choicesOf(tx, kinds, target);
      const stored = await modelInUse(tx, target);
      const classifier = stored && (await knowledge.classifierOf(tx, stored));
      const model = stored && classifier ? { classifier, sampleSize: stored.sampleSize } : null;
      const duties = knowledge.dutiesOf(`${actor.tenantId} ${target}`, choices);
      const features = featuresOf(document);
      const options = worthShowing(optionsFor({ duties, model }, { document, features }));
      const labels = options.map(({ name }) => name);
      const cases = await similarCases(tx, { actor, kinds, target, caseId, document, labels });
      const choiceOf = new Map(choices.map((choice) => [choice.id, choice]));
      return {
        target,
        basis: model ? 'model' : 'duties',
        isSure: isSureOf(options, model ? stored!.threshold : null),
        modelVersion: model ? stored!.version : null,
        isNoted: await isNoted(tx, caseId, target),
        options: options.map(({ name: id, chance }) => ({
          ...{ id, chance, name: choiceOf.get(id)?.name ?? '' },
          words: classifier ? decidingWords(classifier, { features, name: id, most: 5 }) : [],
          duty: target === 'unit' ? dutyPassage(choiceOf.get(id)?.about ?? '', document) : null,
          cases: cases.get(id) ?? [],
        })),
      };
    },
  };
}
