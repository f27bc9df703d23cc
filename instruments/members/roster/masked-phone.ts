/** Enough to tell two apart, too little to dial. */
export function maskedPhone(phone: string | null): string {
  if (!phone) return '';
  return phone.length < 7 ? '•'.repeat(phone.length) : `${phone.slice(0, 3)}••••${phone.slice(-2)}`;
}
