// The words of the doing side, in the shape `useTranslate` takes.
export { en } from '../../messages/actions-en.ts';
export { zhCN } from '../../messages/actions-zh-CN.ts';
