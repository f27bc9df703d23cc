// What a reply still lacks. Whether it may be sent the server says.
import type { DraftAnswer, ReplyDraft } from './reply-draft.ts';

const isAnswered = ({ verdict, text }: DraftAnswer) => verdict !== null && text.trim() !== '';

export interface CheckItem {
  key: 'answers' | 'dates' | 'class' | 'publication' | 'publicationReason';
  isMet: boolean;
  done: number;
  of: number;
}

export function checklistOf({ answers, classLetter, publication, publicationReason }: ReplyDraft): CheckItem[] {
  const commitments = answers.flatMap((answer) => answer.commitments);
  const whole = (key: CheckItem['key'], done: number, of: number) => ({ key, done, of, isMet: done === of });
  const items = [whole('answers', answers.filter(isAnswered).length, answers.length)];
  if (commitments.length > 0) {
    items.push(whole('dates', commitments.filter(({ dueOn }) => dueOn !== null).length, commitments.length));
  }
  items.push(whole('class', Number(classLetter !== null), 1), whole('publication', Number(publication !== null), 1));
  if (publication !== null && publication !== 'open') {
    items.push(whole('publicationReason', Number(publicationReason.trim() !== ''), 1));
  }
  return items;
}
