// The panel's words with those of likeness itself.
import * as likeness from '#kernel/likeness/messages';
import * as own from './messages/index.ts';

export const zhCN = { ...likeness.zhCN, ...own.zhCN };
export const en = { ...likeness.en, ...own.en };
