// Citizen identity numbers: 18 digits with a check digit (GB 11643-1999), and 15 digits as issued before 1999.
import { digitsOf, findBy } from '../found.ts';

const provinces = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(' '),
);
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkSigns = '10X98765432';

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const hasBirthday = (digits: string): boolean =>
  digits.length === 18
    ? /^(?:18|19|20)/.test(digits.slice(6)) &&
      isDay(Number(digits.slice(6, 10)), Number(digits.slice(10, 12)), Number(digits.slice(12, 14)))
    : isDay(1900 + Number(digits.slice(6, 8)), Number(digits.slice(8, 10)), Number(digits.slice(10, 12)));

export function hasCheckDigit(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return checkSigns[sum % 11] === digits[17];
}

const long = /(?<![\dA-Za-z.])[1-8](?:[ -]{0,2}\d){16}[ -]{0,2}[\dXx](?![\dA-Za-z]|[.]\d)/g;
const short = /(?<![\dA-Za-z.])[1-8](?:[ -]?\d){14}(?![\dA-Za-z]|[.]\d)/g;
const hint = /身份证|证件|公民身份/;

/** A number whose check digit fails may be mistyped and still be somebody's. */
export const longIdentityNumber = findBy('identity-number', long, ([number]) => {
  const digits = digitsOf(number);
  if (!provinces.has(digits.slice(0, 2)) || !hasBirthday(digits)) return null;
  return hasCheckDigit(digits) ? 'certain' : 'likely';
});

export const shortIdentityNumber = findBy('identity-number', short, (match, text) => {
  const digits = digitsOf(match[0]);
  if (!provinces.has(digits.slice(0, 2)) || !hasBirthday(digits)) return null;
  return hint.test(text.slice(Math.max(0, match.index - 20), match.index)) ? 'certain' : 'possible';
});
