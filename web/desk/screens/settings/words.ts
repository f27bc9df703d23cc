// The words of one's own settings, in the shape `useTranslate` takes.
export { en } from '../../messages/settings-en.ts';
export { zhCN } from '../../messages/settings-zh-CN.ts';
