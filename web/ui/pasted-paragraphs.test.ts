import { describe, expect, it } from 'vitest';
import { paragraphsFromHtml } from './pasted-paragraphs.ts';
import { paragraphsFromText } from './plain-paragraphs.ts';

describe('paste from Word', () => {
  it('keeps paragraphs and drops the machinery', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{mso-x:1}</style></head>
      <body><!--StartFragment--><p class=MsoNormal style='text-indent:32.0pt'><b>一、案由</b><o:p></o:p></p>
      <p class=MsoNormal>老旧小区加装电梯
缓慢。</p><p>&nbsp;</p><p>第二段&amp;第三点&#12290;</p><!--EndFragment--></body></html>`;
    expect(paragraphsFromHtml(html)).toEqual(['一、案由', '老旧小区加装电梯缓慢。', '第二段&第三点。']);
  });

  it('keeps list items, line breaks and table cells apart', () => {
    expect(
      paragraphsFromHtml('<ul><li>甲</li><li>乙<br>丙</li></ul><table><tr><td>1</td><td>2</td></tr></table>'),
    ).toEqual(['甲', '乙', '丙', '1\t2']);
  });

  it('never brings a script along and survives broken markup', () => {
    expect(paragraphsFromHtml('<p onclick="x()">a<script>alert(1)</script>b</p><p>c<')).toEqual(['ab', 'c<']);
    expect(paragraphsFromHtml('&#x110000;&#xD800;&unknown;')).toEqual(['&unknown;']);
  });

  it('keeps English words apart across wrapped lines', () => {
    expect(paragraphsFromHtml('<p>5G base\n stations</p>')).toEqual(['5G base stations']);
  });

  it('trims ideographic indents and empty lines of plain text', () => {
    expect(paragraphsFromText('　　第一段\r\n\r\n　　第二段\u200b')).toEqual(['第一段', '第二段']);
  });
});
