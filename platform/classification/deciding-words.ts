// The words of a text that spoke for a class, the strongest first: what a person is shown as the reason.
import type { Classifier } from './classifier.ts';
import type { Features } from './features.ts';
import { vectorOf } from './vector.ts';
import { placeOf } from './vocabulary.ts';

/** A pair of characters inside a word already named says nothing new; numbers and single letters are no words. */
const isWord = (text: string) => [...text].length > 1 && !/^[\p{N}\p{P}a-z]+$/u.test(text);

export function decidingWords(
  classifier: Classifier,
  { features, name, most = 6 }: { features: Features; name: string; most?: number },
): string[] {
  const side = classifier.sides[classifier.classes.indexOf(name)];
  if (!side) return [];
  const { places, values } = vectorOf(features, classifier.vocabulary);
  const worthAt = new Map<number, number>();
  for (const [index, place] of places.entries()) worthAt.set(place, side.weights[place]! * values[index]!);
  const worth = new Map<string, number>();
  for (const feature of features.keys()) {
    const text = feature.slice(2);
    const gained = worthAt.get(placeOf(classifier.vocabulary, feature)) ?? 0;
    // Pairs cut across words; they count for the class but are shown only through the words they make.
    if (feature.startsWith('c:') || !isWord(text)) continue;
    worth.set(text, (worth.get(text) ?? 0) + gained);
  }
  const strongest = [...worth].filter(([, gained]) => gained > 0).sort((one, other) => other[1] - one[1]);
  const shown: string[] = [];
  for (const [text] of strongest) {
    if (shown.length === most) break;
    if (!shown.some((word) => word.includes(text) || text.includes(word))) shown.push(text);
  }
  return shown;
}
