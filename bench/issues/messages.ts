// The real messages lie beside the checkout and never in it; without them nothing is measured.
import { existsSync, readFileSync } from 'node:fs';
import type { Raised } from '#instruments/barometer/grouping';
import { besideCheckout } from '#kernel/testing';

const path = besideCheckout('data/citizen-messages/messages-unlabelled.jsonl');

export const areMessagesThere = (): boolean => existsSync(path);

interface Line {
  readonly 留言编号: number;
  readonly 留言主题: string;
  readonly 留言详情: string;
  readonly 留言时间: string;
}

/** 「2019/2/8 9:32:33」 and 「2017-06-08 17:31:20」 alike. */
function dayOf(moment: string): string {
  const [year = '', month = '', day = ''] = moment.split(/[/\s-]+/u);
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The oldest first. */
export const readMessages = (): Raised[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .map((line) => ({
      ...{ id: `m${line.留言编号}`, day: dayOf(line.留言时间), place: null },
      ...{ title: line.留言主题.trim(), text: line.留言详情.trim() },
    }))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
