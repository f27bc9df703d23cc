// Drops the cells of a sheet that hold no value, and measures what is left before anything is built from it.
export interface SheetExtent {
  readonly rows: number;
  readonly columns: number;
}

// Whole columns are often formatted down to row 1,048,576: cells with a style and nothing in them.
const emptyCell =
  /<c\s[^>]*\/>|<c\s[^>]*[^/]>\s*(?:<f(?:\s[^>]*)?(?:\/>|>[^<]*<\/f>))?\s*(?:<v\s*\/>|<v>\s*<\/v>)?\s*<\/c>/g;
const emptyRow = /<row\s[^>]*\/>|<row\s[^>]*[^/]>\s*<\/row>/g;
const address = /\sr="([A-Z]{1,3})?(\d{1,7})"/g;

export function slimSheet(xml: string): string {
  return xml.replace(emptyCell, (cell) => (/\sr="/.test(cell) ? '' : cell)).replace(emptyRow, '');
}

export function sheetExtent(slimXml: string): SheetExtent {
  let [rows, columns] = [slimXml.match(/<row[\s>]/g)?.length ?? 0, 0];
  for (const [, letters = '', row] of slimXml.matchAll(address)) {
    rows = Math.max(rows, Number(row));
    let column = 0;
    for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
    columns = Math.max(columns, column);
  }
  return { rows, columns };
}
