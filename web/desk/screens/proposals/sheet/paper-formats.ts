// The formats each document comes in.
export const paperFormats = [
  { format: 'docx', label: 'Word' },
  { format: 'pdf', label: 'PDF' },
] as const;
