// The kinds of file the house takes, by content, and which purpose takes which.
export interface FileKind {
  readonly extensions: readonly [string, ...string[]];
  readonly mediaType: string;
  readonly family: 'document' | 'image';
}

export const fileKinds = {
  docx: {
    extensions: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    family: 'document',
  },
  xlsx: {
    extensions: ['xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    family: 'document',
  },
  pdf: { extensions: ['pdf'], mediaType: 'application/pdf', family: 'document' },
  ofd: { extensions: ['ofd'], mediaType: 'application/ofd', family: 'document' },
  txt: { extensions: ['txt'], mediaType: 'text/plain', family: 'document' },
  csv: { extensions: ['csv'], mediaType: 'text/csv', family: 'document' },
  jpeg: { extensions: ['jpg', 'jpeg'], mediaType: 'image/jpeg', family: 'image' },
  png: { extensions: ['png'], mediaType: 'image/png', family: 'image' },
  webp: { extensions: ['webp'], mediaType: 'image/webp', family: 'image' },
  heic: { extensions: ['heic', 'heif', 'avif'], mediaType: 'image/heic', family: 'image' },
} as const satisfies Record<string, FileKind>;

export type FileKindName = keyof typeof fileKinds;

export function fileKind(kind: FileKindName): FileKind {
  return fileKinds[kind];
}

export function kindOfExtension(extension: string): FileKindName | undefined {
  const names = Object.keys(fileKinds) as FileKindName[];
  return names.find((name) => fileKind(name).extensions.includes(extension));
}

export function kindOfMediaType(mediaType: string): FileKindName | undefined {
  const names = Object.keys(fileKinds) as FileKindName[];
  return names.find((name) => fileKind(name).mediaType === mediaType);
}
