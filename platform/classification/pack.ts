// A classifier as bytes: a head that says what it is, then hashes, and weights in two bytes each.
// Weights too small to decide anything become zero, so that the database packs them away.
import type { Classifier } from './classifier.ts';

interface Head {
  readonly form: 1;
  readonly classes: readonly string[];
  readonly sharpness: number;
  readonly features: number;
  readonly biases: readonly number[];
  /** What one step of a stored weight is worth, by class; the first is the vocabulary's. */
  readonly steps: readonly number[];
}

const most = 32_767;
const tooSmall = 0.002;

const stepOf = (values: Float32Array) => (values.reduce((top, value) => Math.max(top, Math.abs(value)), 0) || 1) / most;

function stored(values: Float32Array, step: number): Int16Array {
  return Int16Array.from(values, (value) => {
    const steps = Math.round(value / step);
    return Math.abs(steps) < most * tooSmall ? 0 : steps;
  });
}

export function packClassifier({ classes, vocabulary, sides, sharpness }: Classifier): Uint8Array {
  const rows = [vocabulary.weights, ...sides.map(({ weights }) => weights)];
  const steps = rows.map(stepOf);
  const features = vocabulary.hashes.length;
  const biases = sides.map(({ bias }) => bias);
  const head = new TextEncoder().encode(
    JSON.stringify({ form: 1, classes, sharpness, features, biases, steps } satisfies Head),
  );
  const start = 4 + head.length + ((4 - (head.length % 4)) % 4);
  const bytes = new Uint8Array(start + features * 4 + rows.length * features * 2);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  new Uint32Array(bytes.buffer, start, features).set(vocabulary.hashes);
  for (const [index, row] of rows.entries()) {
    const offset = start + features * 4 + index * features * 2;
    new Int16Array(bytes.buffer, offset, features).set(stored(row, steps[index]!));
  }
  return bytes;
}

export function unpackClassifier(packed: Uint8Array): Classifier {
  // A copy at the start of memory of its own: the numbers in it must lie on their boundaries.
  const bytes = Uint8Array.from(packed);
  const headLength = new DataView(bytes.buffer).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength))) as Head;
  if (head.form !== 1) throw new Error('A classifier in a form this version does not know.');
  const { features, steps } = head;
  const start = 4 + headLength + ((4 - (headLength % 4)) % 4);
  const row = (index: number) => {
    const offset = start + features * 4 + index * features * 2;
    return Float32Array.from(new Int16Array(bytes.buffer, offset, features), (value) => value * steps[index]!);
  };
  return {
    classes: head.classes,
    sharpness: head.sharpness,
    vocabulary: { hashes: new Uint32Array(bytes.buffer, start, features), weights: row(0) },
    sides: head.classes.map((_, index) => ({ weights: row(index + 1), bias: head.biases[index]! })),
  };
}
