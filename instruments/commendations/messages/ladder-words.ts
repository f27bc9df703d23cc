import { disciplineEn } from './en-discipline.ts';
import { disciplineZh } from './zh-CN-discipline.ts';

/** The ladder's words, as a screen takes them. */
export const ladderWords = { zhCN: disciplineZh, en: disciplineEn };
