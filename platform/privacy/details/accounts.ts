// E-mail addresses, bank cards (check digit by ISO/IEC 7812, Luhn), messenger accounts, passports and permits, plates.
import { before, digitsOf, findBy } from '../found.ts';

const address = /(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:[.][A-Za-z0-9-]{1,63}){1,4}/g;
export const eMail = findBy('e-mail', address, () => 'certain');

export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = digit * 2;
    if (place % 2 === 0) sum += digit;
    else sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const card = /(?<![\dA-Za-z.])(?:62|4\d|5[1-5]|35|3[47])(?:[ -]?\d){13,17}(?![\dA-Za-z]|[.]\d)/g;
const bankWords = /银行|卡号|账号|帐号|账户|帐户|打款|汇款|开户/;
export const bankCard = findBy('bank-card', card, (match, text) => {
  const digits = digitsOf(match[0]);
  const isHinted = bankWords.test(before(match, text, 24));
  if (!hasLuhnDigit(digits)) return isHinted && digits.startsWith('62') ? 'possible' : null;
  return isHinted || digits.startsWith('62') ? 'certain' : 'possible';
});

const messenger =
  /(?:微信|wechat|weixin|vx|qq|扣扣)(?:群|交流群)?(?:号码?|账号|id)?(?:同号|是|为)?[: ]{0,3}(?<detail>[a-z][a-z0-9_-]{5,19}|[1-9]\d{4,10})(?![a-z0-9_@])/gi;
export const messengerAccount = findBy('messenger-account', messenger, () => 'likely');

const document = /(?<![A-Za-z0-9])(?:E[A-HJ-NP-Z]\d{7}|[DEGPS]\d{8}|[HM]\d{8}(?:\d{2})?)(?![A-Za-z0-9])/gi;
export const passport = findBy('passport', document, (match, text) => {
  if (/护照|通行证|证件|回乡证|passport/i.test(before(match, text, 16))) return 'certain';
  return /^E[A-Z\d]/.test(match[0]) ? 'possible' : null;
});

const regions = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const plate = new RegExp(
  `[${regions}][A-HJ-NP-Z][·•. -]?(?=[A-HJ-NP-Z0-9]*\\d)[A-HJ-NP-Z0-9]{4}(?:[A-HJ-NP-Z0-9]{1,2}|[挂学警港澳])(?![A-Za-z0-9])`,
  'gi',
);
/** In small letters only where the text says that it speaks of a plate. */
export const vehiclePlate = findBy('vehicle-plate', plate, (match, text) => {
  if (!/[a-z]/.test(match[0])) return 'certain';
  return /车牌|号牌|牌照/.test(before(match, text, 12)) ? 'likely' : null;
});
