export { en } from './en.ts';
export { zhCN } from './zh-CN.ts';
