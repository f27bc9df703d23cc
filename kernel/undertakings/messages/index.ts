export { deedsEn, deedsZhCN } from './deeds.ts';
export { en } from './en.ts';
export { zhCN } from './zh-CN.ts';
