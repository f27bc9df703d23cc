export { en } from './en.ts';
export { disciplineEn } from './en-discipline.ts';
export { ladderWords } from './ladder-words.ts';
export { zhCN } from './zh-CN.ts';
export { disciplineZh } from './zh-CN-discipline.ts';
