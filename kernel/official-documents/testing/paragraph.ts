export const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
