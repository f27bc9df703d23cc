// One model, two files. Rendering keeps the processor busy for some milliseconds: call it outside a transaction,
// and from a job where many documents are made at once.
import type { FontUsed } from '#platform/rendering';
import { compose } from './composition/compose.ts';
import type { FontNotice, OfficialDocument, RenderedDocument, RenderOptions } from './contract.ts';
import { renderDocx } from './docx/render-docx.ts';
import type { Face } from './face.ts';
import { facesOf, namesOf } from './faces-of.ts';
import { fallbackFont } from './fonts.ts';
import { renderPdf } from './pdf/render-pdf.ts';

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

function noticeForPdf(used: readonly Face[], fonts: readonly FontUsed[]): FontNotice | null {
  const replaced = used.filter((face) => fonts.some(({ role, isFallback }) => role === face && isFallback));
  if (replaced.length === 0) return null;
  return {
    key: 'officialDocuments.fontNotice.replaced',
    params: { fonts: namesOf(replaced), fallback: fallbackFont },
  };
}

export async function renderOfficialDocument(
  document: OfficialDocument,
  options: RenderOptions,
): Promise<RenderedDocument> {
  const composition = compose(document);
  const used = facesOf(composition);
  const kind = { mediaType: mediaTypes[options.as], fileExtension: options.as };
  if (options.as === 'docx') {
    const fontNotice = {
      key: 'officialDocuments.fontNotice.named',
      params: { fonts: namesOf(used), fallback: fallbackFont },
    } as const;
    return { bytes: await renderDocx(composition), ...kind, fontNotice };
  }
  const { pdf, fonts } = await renderPdf(composition, options.fontDirectories);
  return { bytes: pdf, ...kind, fontNotice: noticeForPdf(used, fonts) };
}
