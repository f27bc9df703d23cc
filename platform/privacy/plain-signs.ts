// Full-width digits, letters and signs in their plain form, one for one, so that every offset stays where it was.
const fullWidth = /[\uff01-\uff5e\u3000\u2010-\u2015\u2212\u00a0]/g;
const dashes = /[\u2010-\u2015\u2212]/;

function plainSign(sign: string): string {
  if (sign === '\u3000' || sign === '\u00a0') return ' ';
  return dashes.test(sign) ? '-' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}

export const plainSigns = (text: string): string => text.replace(fullWidth, plainSign);
