import { type FileKindName, fileKind } from './kinds.ts';

const documents = ['docx', 'pdf', 'xlsx', 'txt', 'ofd'] as const;
const images = ['jpeg', 'png', 'webp', 'heic'] as const;

export const filePurposes = {
  document: documents,
  image: images,
  attachment: [...documents, ...images],
  'word-import': ['docx'],
  'sheet-import': ['xlsx', 'csv'],
} as const satisfies Record<string, readonly FileKindName[]>;

export type FilePurpose = keyof typeof filePurposes;

export function purposeTakes(purpose: FilePurpose): readonly FileKindName[] {
  return filePurposes[purpose];
}

/** For `<input accept>`. HEIC is left out: phones then hand over a JPEG by themselves. */
export function acceptedExtensions(purpose: FilePurpose): string {
  return purposeTakes(purpose)
    .filter((kind) => kind !== 'heic')
    .flatMap((kind) => fileKind(kind).extensions.map((extension) => `.${extension}`))
    .join(',');
}
