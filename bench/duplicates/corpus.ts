// Real texts to measure on. They lie beside the checkout and never in it; without them nothing is measured.
import { existsSync, readFileSync } from 'node:fs';
import { besideCheckout } from '#kernel/testing';

export interface Text {
  /** `p` and the proposal's number, or `m` and the message's. */
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

export interface Corpus {
  readonly proposals: readonly Text[];
  readonly messages: readonly Text[];
  /** Segmented, without titles; only the body is there. */
  readonly segmented: readonly Text[];
}

const files = {
  proposals: 'data/proposals/jiangsu-2019-sample.jsonl',
  messages: 'data/citizen-messages/messages-unlabelled.jsonl',
  segmented: 'data/citizen-messages/labelled-segmented.jsonl',
};

const lines = (path: string): Record<string, unknown>[] =>
  readFileSync(besideCheckout(path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const said = (row: Record<string, unknown>, key: string): string => String(row[key] ?? '').trim();

export const isCorpusThere = (): boolean => Object.values(files).every((path) => existsSync(besideCheckout(path)));

export function readCorpus(): Corpus {
  return {
    proposals: lines(files.proposals).map((row) => {
      return { id: `p${said(row, 'number')}`, title: said(row, 'title'), body: said(row, 'body') };
    }),
    messages: lines(files.messages).map((row) => {
      return { id: `m${said(row, '留言编号')}`, title: said(row, '留言主题'), body: said(row, '留言详情') };
    }),
    segmented: lines(files.segmented).map((row, index) => {
      return { id: `s${index}`, title: '', body: said(row, 'tokens') };
    }),
  };
}
