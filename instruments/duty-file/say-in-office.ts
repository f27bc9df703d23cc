// A word of this part for a notice, in the office's own language: what is kept with a notice is kept in one language.
import { translator } from '#platform/locale';
import { zhCN } from './messages/index.ts';

export const sayInOffice = translator('zh-CN', zhCN);
