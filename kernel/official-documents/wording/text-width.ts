// How wide a text is, counted in full-width characters as a Chinese typesetter does.
const wide =
  /[\u1100-\u115f\u2010-\u2027\u2030-\u205e\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const narrow = 0.5;

export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 1 : narrow;
  return width;
}
