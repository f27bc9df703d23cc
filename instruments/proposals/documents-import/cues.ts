// The words by which a proposal's parts are recognised in a text written elsewhere.
import { type NumberingStyle, numbered } from './numbering.ts';

const titleLabel = /^(?:案由|标题|题目|提案(?:题目|标题|案由|名称))\s*[：:]\s*/u;
const titleShape = /^关于.{2,}|.{4,}的(?:提案|建议)$/u;
const longestBareTitle = 80;
const longestHeading = 24;

/** The title behind `案由：`, or a first line that looks like one. */
export function titleIn(line: string, isFirst: boolean): string | null {
  if (titleLabel.test(line)) return line.replace(titleLabel, '');
  const isBare = isFirst && line.length <= longestBareTitle && !/[。；：:]/u.test(line) && titleShape.test(line);
  return isBare ? line : null;
}

const asideLabel =
  /^(?:提案人|提案者|第一提案人|联名人|附议人|姓\s*名|界\s*别|工作单位|通讯地址|联系(?:电话|方式|人)|电话|手机|日期|提交(?:时间|日期)|类\s*别)\s*[：:]/u;
const asideLine =
  /^(?:\d{4}|[二〇○零一二三四五六七八九]{4})年.{1,4}月.{1,4}日$|^(?:以上(?:建议|意见)?.{0,6}妥否|妥否|此致|特此)/u;

/** Names, telephone numbers, dates and formulas of courtesy that are no part of the text. */
export const isAside = (line: string): boolean => asideLabel.test(line) || asideLine.test(line);

const situationWords = /情况|问题|现状|分析|背景|原因|成因|困难|案据|理由|短板|不足/u;
const recommendationWords = /建议|对策|措施|办法/u;
const announcement =
  /^(?:为此|因此|鉴于此|据此|对此|针对.{2,20}|综上.{0,4})?[，,]?\s*(?:我们|本人|特|现)?\s*(?:提出|建议|作出)?(?:如下|以下)?(?:几[点条项])?(?:建议|对策|措施|对策建议|意见建议|意见和建议)(?:如下)?\s*[：:。]?$/u;

export interface Heading {
  readonly part: 'situation' | 'recommendations' | 'other';
  readonly style: NumberingStyle | null;
  /** What follows the heading on the same line. */
  readonly rest: string;
}

function partNamed(words: string): Heading['part'] {
  if (recommendationWords.test(words)) return 'recommendations';
  return situationWords.test(words) ? 'situation' : 'other';
}

/** `一、基本情况`, `建议：…`, `为此，提出以下建议：`; null for ordinary sentences. */
export function headingIn(line: string): Heading | null {
  const item = numbered(line);
  if (item?.style === 'named') return null;
  const style = item?.style ?? null;
  const words = item?.text ?? line;
  if (announcement.test(words)) return { part: 'recommendations', style, rest: '' };
  const label = /^([^：:。，；]{2,12})[：:]\s*(.*)$/u.exec(words);
  if (label?.[1] && style === null && partNamed(label[1]) !== 'other') {
    return { part: partNamed(label[1]), style, rest: label[2] ?? '' };
  }
  const isShort = words.length <= longestHeading && !/[。；，]/u.test(words);
  if (!isShort) return null;
  const part = partNamed(words);
  const isHeadingStyle = style === 'numeral' || style === null || style === 'bracketed-numeral';
  return part !== 'other' && isHeadingStyle ? { part, style, rest: '' } : null;
}
