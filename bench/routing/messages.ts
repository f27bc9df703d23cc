// The labelled messages lie beside the project and are never copied into it; without them the bench says so.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Document, type Features, featuresOf, featuresOfWords } from '#platform/classification';
import { segmentedWords } from '#platform/text';

const folder =
  process.env.CITIZEN_MESSAGES ?? fileURLToPath(new URL('../../../shared/data/citizen-messages/', import.meta.url));

export interface Message {
  readonly label: string;
  readonly features: Features;
  /** For finding doubles. */
  readonly words: readonly string[];
  readonly document: Document;
}

interface Segmented {
  readonly tokens: string;
  readonly 一级分类: string;
}

interface Raw {
  readonly 留言主题: string;
  readonly 留言详情: string;
  readonly 一级分类: string;
}

const pathOf = (name: string): string => `${folder}/${name}`;

function linesOf<Line>(name: string): Line[] {
  const lines = readFileSync(pathOf(name), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line);
}

const labelled = ['labelled-segmented.jsonl', 'labelled-raw.jsonl', 'label-tree.jsonl'];

export const missingFiles = (): string[] => labelled.filter((name) => !existsSync(pathOf(name))).map(pathOf);

/** Title and body of a segmented message stand apart by a run of blanks. */
export function segmentedMessages(): Message[] {
  return linesOf<Segmented>('labelled-segmented.jsonl').map((line) => {
    const [title = '', ...rest] = line.tokens.trim().split(/\s{4,}/u);
    const words = line.tokens.split(/\s+/u).filter(Boolean);
    const titleWords = title.split(/\s+/u).filter(Boolean);
    const document = { title: titleWords.join(''), body: rest.join(' ').split(/\s+/u).join('') };
    return { label: line.一级分类, features: featuresOfWords(words, titleWords), words, document };
  });
}

export function rawMessages(): Message[] {
  return linesOf<Raw>('labelled-raw.jsonl').map((line) => {
    const document = { title: line.留言主题, body: line.留言详情 };
    const words = segmentedWords(`${document.title}\n${document.body}`);
    return { label: line.一级分类, features: featuresOf(document), words, document };
  });
}

interface Branch {
  readonly 一级分类: string;
  readonly 二级分类: string;
  readonly 三级分类: string;
}

/** The class tree as duty texts: what each class is for, in the words of its branches and leaves. */
export function treeDuties(labels: ReadonlySet<string>): { name: string; text: string }[] {
  const texts = new Map<string, Set<string>>();
  for (const branch of linesOf<Branch>('label-tree.jsonl')) {
    if (!labels.has(branch.一级分类)) continue;
    const words = texts.get(branch.一级分类) ?? new Set([branch.一级分类]);
    words.add(branch.二级分类).add(branch.三级分类);
    texts.set(branch.一级分类, words);
  }
  return [...texts].map(([name, words]) => ({ name, text: [...words].join('；') }));
}
