// From decided cases to a model with honest figures. Pure: the same lesson gives the same model.
import {
  coverageAt,
  crossCheck,
  type DutyIndex,
  type Features,
  featuresOf,
  figuresOf,
  fitThreshold,
  indexDuties,
  type Judged,
  nearDoubles,
  packClassifier,
  trainClassifier,
  unpackClassifier,
} from '#platform/classification';
import { bigrams } from '#platform/text';
import { fewestNewCases, learnable } from '../rules.ts';
import { type Knowledge, mixed, optionsFor } from '../witness.ts';
import type { Example, Learned, Lesson } from './lesson.ts';

const folds = 4;
const seed = 11;
const comparedCharacters = 400;

interface Read extends Example {
  readonly features: Features;
}

const read = (example: Example): Read => ({ ...example, features: featuresOf(example.document) });

/** The first suggestion among all that may be chosen, for cases judged by models that had not seen them. */
function judgedSuggestions(examples: readonly Read[], duties: DutyIndex): { judged: Judged[]; sharpness: number } {
  const groups = nearDoubles(examples.map(({ document }) => bigrams(textOf(document))));
  const checked = crossCheck(examples, { folds, seed, groups });
  const judged = examples.map(({ document, label }, index): Judged => {
    const { chances } = checked.judged[index]!;
    const options = mixed(duties, {
      document,
      sampleSize: Math.round((examples.length * (folds - 1)) / folds),
      chances: new Map(checked.classes.map((name, place) => [name, chances[place]!])),
    });
    const chanceOf = new Map(options.map(({ name, chance }) => [name, chance]));
    return { chances: duties.names.map((name) => chanceOf.get(name) ?? 0), truth: duties.names.indexOf(label) };
  });
  return { judged, sharpness: checked.sharpness };
}

const textOf = ({ title, body }: Example['document']) => `${title}${body}`.slice(0, comparedCharacters);

/** Both models on the cases decided since the one in use was trained; the new one learns without them. */
function compareOnNew({ current }: Lesson, examples: readonly Read[], duties: DutyIndex) {
  const held = examples.filter(({ isNew }) => isNew);
  const taught = learnable(examples.filter(({ isNew }) => !isNew));
  if (!current || held.length < fewestNewCases || new Set(taught.map(({ label }) => label)).size < 2) return null;
  const old = unpackClassifier(current.weights);
  const classes = old.classes.map((name) => current.today.get(name) ?? name);
  const before = { classifier: { ...old, classes }, sampleSize: current.sampleSize };
  const after = { classifier: trainClassifier(taught, seed), sampleSize: taught.length };
  const share = (model: NonNullable<Knowledge['model']>) =>
    held.filter((one) => optionsFor({ duties, model }, one)[0]?.name === one.label).length / held.length;
  return { texts: held.length, fresh: share(after), current: share(before) };
}

export function learn(lesson: Lesson): Learned {
  const examples = learnable(lesson.examples).map(read);
  const duties = indexDuties(lesson.duties);
  const { judged, sharpness } = judgedSuggestions(examples, duties);
  const threshold = fitThreshold(judged);
  const { macroF1, hitAt1, hitAt3 } = figuresOf(judged, duties.names);
  const { covered, right } = coverageAt(judged, threshold);
  const classifier = { ...trainClassifier(examples, seed), sharpness };
  return {
    weights: packClassifier(classifier),
    ...{ classCount: classifier.classes.length, sampleSize: examples.length, threshold },
    figures: {
      ...{ texts: judged.length, macroF1, hitAt1, hitAt3, sure: covered, sureRight: right },
      onNewCases: compareOnNew(lesson, examples, duties),
    },
  };
}
