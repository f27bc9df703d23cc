export { en } from './en.ts';
export { caseEn } from './en-case.ts';
export { zhCN } from './zh-CN.ts';
export { caseZhCN } from './zh-CN-case.ts';
