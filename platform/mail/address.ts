// A mail address as one plain line. What could start a new header or a second recipient is not an address.
const shape = /^[^\s@<>"(),:;\\[\]\p{Cc}]{1,64}@[^\s@<>"(),:;\\[\]\p{Cc}]{1,253}$/u;

export function isMailAddress(value: string): boolean {
  return shape.test(value) && !value.includes('..');
}

/** Header text on one line: line breaks and control characters become spaces. */
export function headerLine(value: string, maxLength = 200): string {
  return value
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, maxLength);
}
