// Marks of secrecy and words of papers that are for the house alone (国家秘密载体 marks: 秘密★, 机密★, 绝密★).
import type { SecrecyHint } from './contract.ts';
import { plainSigns } from './plain-signs.ts';

const classified =
  /(?:绝密|机密|秘密)\s?[★☆*]|(?:密级|保密等级)\s?[::]?\s?(?:绝密|机密|秘密)|绝密|[★☆]\s?(?:长期|\d{1,2}年)|涉密(?:文件|资料|内容|信息)/g;
const internal =
  /内部(?:资料|文件|参考|刊物|掌握|使用)|仅供(?:内部|领导|工作)(?:参阅|参考|使用)|不得(?:外传|公开|翻印|转载|外泄)|请勿(?:外传|公开|扩散)|未经(?:批准|许可)不得(?:公开|外传)|工作秘密|敏感信息|注意保密|供领导参阅|(?:会议纪要|批示)(?:精神)?(?:不公开|不对外)/g;

export function findSecrecyHints(text: string): SecrecyHint[] {
  const plain = plainSigns(text);
  const found = (level: SecrecyHint['level'], pattern: RegExp): SecrecyHint[] =>
    [...plain.matchAll(pattern)].map((match) => ({ level, start: match.index, end: match.index + match[0].length }));
  return [...found('classified', classified), ...found('internal', internal)].toSorted((a, b) => a.start - b.start);
}
