export const charSpacePerPoint = 4096;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const attributesOf = (xml: string, tag: string): Record<string, string> => {
  const element = new RegExp(`<w:${tag}( [^>]*)?/?>`).exec(xml)?.[1] ?? '';
  return Object.fromEntries([...element.matchAll(/w:(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
};
export const numberOf = (xml: string, tag: string, attribute: string): number =>
  Number(attributesOf(xml, tag)[attribute] ?? 0);
export const paragraphsOf = (xml: string): string[] => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
const decode = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');
export const textOf = (xml: string): string =>
  decode([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''));
export const fontOf = (xml: string | undefined): string | null => attributesOf(xml ?? '', 'rFonts').eastAsia ?? null;
export const sizeOf = (xml: string): number => numberOf(xml, 'sz', 'val') / 2;
