// The parts of a report as one text: what is compared, counted, looked through, edited.
export interface Parts {
  readonly situation: string;
  readonly causes: string;
  readonly advice: string;
}

export const wholeText = ({ situation, causes, advice }: Parts): string =>
  [situation, causes, advice].filter((part) => part.trim() !== '').join('\n');

export const withTitle = (title: string, text: string): string => `${title}\n${text}`;
