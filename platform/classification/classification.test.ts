import { expect, test } from 'vitest';
import {
  blend,
  chancesOf,
  coverageAt,
  crossCheck,
  decidingWords,
  dutyChances,
  dutyPassage,
  dutyScores,
  featuresOf,
  figuresOf,
  fitThreshold,
  foldsOf,
  indexDuties,
  type Judged,
  type Labelled,
  modelShare,
  nearDoubles,
  packClassifier,
  ranked,
  reliabilityOf,
  trainClassifier,
  unpackClassifier,
} from './index.ts';

const matters = {
  water: ['河道清淤', '污水管网', '饮用水源', '排涝泵站', '水库大坝', '节水灌溉'],
  school: ['小学学位', '教师招聘', '校车接送', '课后服务', '幼儿园收费', '校园操场'],
  road: ['公交线路', '路口红绿灯', '停车泊位', '农村公路', '慢行步道', '桥梁限高'],
};
const frames = ['建议改善{}的现状', '关于{}的几点想法', '群众反映{}存在困难', '请尽快研究{}一事', '希望加快{}建设'];
const parts = ['城东', '城西', '老城区', '开发区', '江北', '新区'];

/** Invented sentences: each matter in each frame and part of the town. */
function invented(): Labelled[] {
  return Object.entries(matters).flatMap(([label, words]) =>
    words.flatMap((word, at) =>
      frames.map((frame, index) => {
        const title = frame.replace('{}', `${parts[(at + index) % parts.length]}${word}`);
        return { label, features: featuresOf({ title, body: `${title}，居民多次提出，${word}涉及面广。` }) };
      }),
    ),
  );
}

const asked = (text: string) => featuresOf({ title: text, body: text });

test('trained on three matters, it finds the matter of a new sentence and says which words decided', () => {
  const model = trainClassifier(invented());
  const features = asked('江北的污水管网年久失修，河道发臭');
  const chances = chancesOf(model, features);
  expect(model.classes[ranked(chances)[0]!]).toBe('water');
  expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6);
  const words = decidingWords(model, { features, name: 'water' });
  expect(words.some((word) => word.includes('污水') || word.includes('管网') || word.includes('河道'))).toBe(true);
  expect(decidingWords(model, { features, name: 'nobody' })).toEqual([]);
});

test('the same examples give the same bytes, and bytes give the model back', () => {
  const packed = packClassifier(trainClassifier(invented()));
  expect(packClassifier(trainClassifier(invented()))).toEqual(packed);
  const features = asked('城西的公交线路太少');
  const again = unpackClassifier(packed);
  const whole = chancesOf(trainClassifier(invented()), features);
  for (const [place, chance] of chancesOf(again, features).entries()) expect(chance).toBeCloseTo(whole[place]!, 2);
});

test('packed bytes hold no word of the texts', () => {
  const packed = Buffer.from(packClassifier(trainClassifier(invented())));
  expect(packed.includes(Buffer.from('污水'))).toBe(false);
});

test('one class, no example, no text → it answers without failing', () => {
  const one = trainClassifier(invented().filter(({ label }) => label === 'water'));
  expect(chancesOf(one, asked('随便什么'))).toEqual([1]);
  const none = trainClassifier([]);
  expect(chancesOf(none, asked('什么都没有学过'))).toEqual([]);
  expect(chancesOf(trainClassifier(invented()), featuresOf({ title: '', body: '' }))).toHaveLength(3);
  expect(unpackClassifier(packClassifier(none)).classes).toEqual([]);
});

test('fifty thousand characters and hostile strings are read in a moment', () => {
  const model = trainClassifier(invented());
  const startedAt = performance.now();
  for (const text of [
    '污水管网'.repeat(12_500),
    '\u0000\ud800',
    '<script>alert(1)</script>',
    '‮​﷽'.repeat(2_000),
    '👩‍👩‍👧‍👦'.repeat(999),
  ]) {
    const chances = chancesOf(model, featuresOf({ title: text, body: text }));
    expect(chances.every(Number.isFinite)).toBe(true);
    expect(dutyPassage(text, { title: text, body: text })).not.toBeUndefined();
  }
  expect(performance.now() - startedAt).toBeLessThan(3_000);
});

test('cross-checking keeps doubles together and measures what it has not seen', () => {
  const examples = invented();
  const groups = examples.map((_, index) => Math.floor(index / 2));
  const folds = foldsOf(examples.length, { folds: 5, seed: 3, groups });
  expect(folds.every((fold, index) => fold === folds[groups.indexOf(groups[index]!)])).toBe(true);
  const { judged, classes, sharpness, threshold } = crossCheck(examples, { folds: 5, seed: 3, groups });
  const figures = figuresOf(judged, classes);
  expect(figures.texts).toBe(examples.length);
  expect(figures.hitAt3).toBe(1);
  expect(figures.macroF1).toBeGreaterThan(0.8);
  expect(sharpness).toBeGreaterThan(0);
  expect(threshold).toBeGreaterThan(0);
});

test('nearly the same texts are one group, others are not', () => {
  const [one, other, far] = nearDoubles([
    ['河道', '清淤', '不', '彻底'],
    ['河道', '清淤', '还', '不', '彻底'],
    ['小学', '学位', '紧张'],
  ]);
  expect(one).toBe(other);
  expect(far).not.toBe(one);
});

const judgedAs = (chance: number, isRight: boolean): Judged => ({
  chances: [chance, 1 - chance],
  truth: isRight ? 0 : 1,
});

test('the threshold is where nine in ten are right; never by a few lucky ones', () => {
  const honest = [
    ...Array.from({ length: 30 }, () => judgedAs(0.9, true)),
    ...Array.from({ length: 30 }, (_, index) => judgedAs(0.6, index % 2 === 0)),
  ];
  expect(fitThreshold(honest)).toBeCloseTo(0.9);
  expect(coverageAt(honest, fitThreshold(honest))).toEqual({ covered: 0.5, right: 1 });
  expect(fitThreshold([judgedAs(0.99, true), judgedAs(0.99, true)])).toBeGreaterThan(1);
  expect(fitThreshold([])).toBeGreaterThan(1);
});

test('reliability says how far the chances are from what came true', () => {
  const judged = Array.from({ length: 10 }, (_, index) => judgedAs(0.75, index < 5));
  expect(reliabilityOf(judged).expectedError).toBeCloseTo(0.25);
  expect(reliabilityOf([]).expectedError).toBe(0);
});

const duties = indexDuties([
  { name: 'water', text: '负责河道、水库和农田灌溉的管理；组织防汛抗旱。' },
  { name: 'school', text: '管理中小学和幼儿园；负责教师队伍建设和校车安全。' },
]);

test('with no history the written duties find the unit and show their sentence', () => {
  const document = { title: '关于校车安全的提案', body: '乡村孩子上学要走五公里。' };
  const chances = dutyChances(dutyScores(duties, document));
  expect(duties.names[ranked(chances)[0]!]).toBe('school');
  const passage = dutyPassage('管理中小学和幼儿园；负责教师队伍建设和校车安全。', document);
  const marked = passage?.marks.map(({ start, end }) => passage.text.slice(start, end));
  expect(marked?.join('')).toContain('校车');
});

test('a text that shares nothing with any duty leaves all equally likely and no sentence', () => {
  const document = { title: 'zzz', body: '' };
  expect(dutyChances(dutyScores(duties, document))).toEqual([0.5, 0.5]);
  expect(dutyPassage('负责防汛抗旱。', document)).toBeNull();
  expect(dutyChances([])).toEqual([]);
});

test('the more the model has seen, the more it counts', () => {
  expect(modelShare(0, 5)).toBe(0);
  expect(modelShare(40, 5)).toBe(0.5);
  expect(modelShare(4_000, 5)).toBeGreaterThan(0.95);
  const model = new Map([['a', 1]]);
  const written = new Map([['b', 1]]);
  expect(blend({ model, duties: written, sampleSize: 2 })[0]?.name).toBe('b');
  expect(blend({ model, duties: written, sampleSize: 200 })[0]?.name).toBe('a');
  expect(blend({ model: new Map(), duties: new Map(), sampleSize: 0 })).toEqual([]);
});
