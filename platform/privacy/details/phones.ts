// Mobile and landline numbers of the mainland; service numbers such as 110, 12345 and 400 are nobody's.
import { after, before, findBy } from '../found.ts';

const mobile = /(?<![\dA-Za-z.])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\dA-Za-z]|[.]\d)/g;
const quantity = /^\s?(?:元|万|亿|美元|吨|公斤|千瓦|度|平方|立方|人次|户|只|株|%)/;
const notNumbered = /(?:№|编号|序号|案号|单号|订单|No[.]?)[^。\n]{0,4}$/i;

export const mobilePhone = findBy('mobile-phone', mobile, (match, text) => {
  if (quantity.test(after(match, text, 4)) || notNumbered.test(before(match, text, 10))) return null;
  return 'certain';
});

const areaCode = '(?:010|02\\d|0[3-9]\\d{2})';
const withArea = new RegExp(
  `(?<![\\dA-Za-z.-])(?:[(]${areaCode}[)][ -]?|${areaCode}[ -]?)[2-9]\\d{6,7}(?:\\s?(?:转|-)\\s?\\d{1,5})?(?![\\dA-Za-z]|[.]\\d|-\\d)`,
  'g',
);
export const landlinePhone = findBy('landline-phone', withArea, (match, text) => {
  if (quantity.test(after(match, text, 4)) || notNumbered.test(before(match, text, 10))) return null;
  return /[ ()-]/.test(match[0]) ? 'certain' : 'likely';
});

const localNumber =
  /(?:电话|座机|传真|手机|致电|拨打)(?:号码?)?(?:是|为)?[: ]{0,3}(?<detail>[2-8]\d{6,7})(?![\dA-Za-z]|[.]\d|\s?[元万亿])/g;
export const localPhone = findBy('landline-phone', localNumber, () => 'likely');
