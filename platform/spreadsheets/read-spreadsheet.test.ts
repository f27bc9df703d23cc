// Tables as offices send them, and everything that is not one.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { isRefusal } from '#platform/errors';
import { en, zhCN } from './messages/index.ts';
import { type IncomingSpreadsheet, readSpreadsheet } from './read-spreadsheet.ts';

type Values = ReadonlyArray<ReadonlyArray<string | number | boolean | Date | null>>;

async function workbook(values: Values): Promise<Buffer> {
  const rows = values.map((row) =>
    row.map((value) =>
      value instanceof Date ? { value, type: Date, format: 'yyyy/mm/dd' } : value === null ? null : { value },
    ),
  );
  return (await writeXlsxFile(rows as never)).toBuffer();
}

/** A workbook written by hand, for what no library writes. */
function rawWorkbook(sheetData: string, extra: Record<string, string> = {}): Buffer {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="表1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheetData}</sheetData></worksheet>`,
    ...extra,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
}

async function rowsOf(bytes: Uint8Array, limits?: IncomingSpreadsheet['limits']) {
  const outcome = await readSpreadsheet({ name: '名册', bytes, limits });
  if (isRefusal(outcome)) throw new Error(outcome.code);
  return outcome.sheets[0]!.rows.map(({ number, cells }) => [number, ...cells]);
}

describe('workbooks', () => {
  it('give dates as days, numbers as entered, and clean words', async () => {
    const bytes = await workbook([
      ['姓名', '手机', '出生', '分'],
      [' 张　伟 ', 13912345678, new Date(Date.UTC(1971, 4, 3)), 0.1 + 0.2],
      ['Ｌｉ１２', '００１', null, true],
    ]);
    expect(await rowsOf(bytes)).toEqual([
      [1, '姓名', '手机', '出生', '分'],
      [2, '张 伟', '13912345678', '1971-05-03', '0.3'],
      [3, 'Li12', '001', '', 'TRUE'],
    ]);
  });

  it('keep the row numbers over gaps, and pass over formatted empty cells to the last row of Excel', async () => {
    const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const bytes = rawWorkbook(
      `<row r="2">${text('A2', '甲')}<c r="B2" s="3"/><c r="C2" t="s"></c></row><row r="4">${text('B4', '乙')}</row><row r="1048576"><c r="A1048576" s="3"/></row>`,
    );
    expect((await rowsOf(bytes)).filter(([, ...cells]) => cells.some((cell) => cell !== ''))).toEqual([
      [2, '甲', ''],
      [4, '', '乙'],
    ]);
  });

  it('with 5,000 rows are read off the main thread', async () => {
    const bytes = await workbook(Array.from({ length: 5000 }, (_, row) => [`委员${row}`, row, '界别', '单位']));
    let longestPause = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longestPause = Math.max(longestPause, performance.now() - last);
      last = performance.now();
    }, 5);
    expect((await rowsOf(bytes)).length).toBe(5000);
    clearInterval(timer);
    expect(longestPause).toBeLessThan(300);
  });
});

describe('comma-separated files', () => {
  const gbk = (text: string) => Buffer.from(text, 'latin1');
  it.each([
    ['UTF-8', Buffer.from('姓名,电话\n张伟,１３８\n')],
    ['UTF-8 with mark', Buffer.from('\uFEFF姓名,电话\r\n张伟,138\r\n')],
    ['GBK', gbk('\xd0\xd5\xc3\xfb,\xb5\xe7\xbb\xb0\r\n\xd5\xc5\xce\xb0,138')],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('姓名\t电话\n张伟\t138', 'utf16le')])],
    ['semicolons', Buffer.from('姓名;电话\n张伟;138')],
    ['quotes', Buffer.from('"姓名","电话"\n"张伟","138"')],
    ['declared delimiter', Buffer.from('sep=;\n姓名;电话\n张伟;138')],
  ])('in %s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual([
      [1, '姓名', '电话'],
      [2, '张伟', '138'],
    ]);
  });

  it('may hold line ends, doubled quotes, and empty rows', async () => {
    expect(await rowsOf(Buffer.from('a,"b\nc ""d"""\n\n,e\n'))).toEqual([
      [1, 'a', 'b\nc "d"'],
      [2, ''],
      [3, '', 'e'],
    ]);
  });
});

describe('what is refused', () => {
  const encrypted = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  const cell = (place: string) => `<row r="${place.replace(/\D/g, '')}"><c r="${place}"><v>1</v></c></row>`;
  it.each([
    ['empty', Buffer.alloc(0), 'file-empty'],
    [
      'an image',
      Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(50)]),
      'spreadsheet-not-recognised',
    ],
    ['a zip of something else', Buffer.from(zipSync({ 'a.txt': strToU8('a') })), 'spreadsheet-not-recognised'],
    ['Excel 97', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'spreadsheet-old-format'],
    ['a web page called .xls', Buffer.from('<html><table><tr><td>1</td></tr></table>'), 'spreadsheet-old-format'],
    ['locked', encrypted, 'file-encrypted'],
    ['cut short', rawWorkbook(cell('A1')).subarray(0, 500), 'file-truncated'],
    ['with macros', rawWorkbook(cell('A1'), { 'xl/vbaProject.bin': 'x' }), 'file-has-macros'],
    [
      'an entity bomb',
      rawWorkbook(cell('A1'), { 'xl/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
      'file-damaged',
    ],
    ['a zip bomb', rawWorkbook(cell('A1'), { 'xl/a.xml': ' '.repeat(20_000_000) }), 'file-expands-too-much'],
    ['too far right', rawWorkbook(cell('XFD1')), 'spreadsheet-too-many-columns'],
    ['too far down', rawWorkbook(cell('A1048576')), 'spreadsheet-too-many-rows'],
    ['broken XML', rawWorkbook('<row r="1"><c r="A1"><v>1</row>'), 'file-damaged'],
    ['an open quote', Buffer.from('a,b\n"c,d\ne,f'), 'spreadsheet-quotes-unclosed'],
    ['a long cell', Buffer.from(`a,b\n1,${'字'.repeat(20_001)}`), 'spreadsheet-cell-too-long'],
    ['too many lines', Buffer.from('a\n'.repeat(20_005)), 'spreadsheet-too-many-rows'],
    ['too many fields', Buffer.from(','.repeat(300)), 'spreadsheet-too-many-columns'],
  ])('%s', async (_, bytes, code) => {
    expect(await readSpreadsheet({ name: '名册', bytes })).toMatchObject({ code, params: { name: '名册' } });
  });

  it('too large a file, too many sheets', async () => {
    expect(
      await readSpreadsheet({ name: 'a', bytes: Buffer.alloc(50, 65), limits: { largestBytes: 10 } }),
    ).toMatchObject({ code: 'file-too-large' });
    expect(
      await readSpreadsheet({ name: 'a', bytes: rawWorkbook(cell('A1')), limits: { mostSheets: 0 } }),
    ).toMatchObject({ code: 'spreadsheet-too-many-sheets' });
  });

  it('in both languages', () => {
    expect(Object.keys(en.refusals)).toEqual(Object.keys(zhCN.refusals));
  });
});
