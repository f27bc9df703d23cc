// A matter as a row: number and what is waited for, how late, on whose desk, which step comes next.
import type { MatterItem } from '#kernel/supervision/contract';
import { useTranslate } from '#web/client';
import { Tag, type WorkItem } from '#web/ui';
import { DueLine } from '../proposals/words/index.ts';
import * as words from './messages/index.ts';
import { useNextText } from './use-next-text.ts';
import { useSupervisionWords } from './use-supervision-words.ts';

function Top({ item }: { item: MatterItem }) {
  const say = useSupervisionWords();
  return (
    <>
      {item.proposal.number ? <span className="ui-official-number">{item.proposal.number}</span> : null}{' '}
      <Tag>{say.dynamic(`supervision.waits.${item.waitsFor}`)}</Tag>
    </>
  );
}

function Foot({ item }: { item: MatterItem }) {
  const t = useTranslate(words);
  const say = useSupervisionWords();
  const nextText = useNextText();
  const units = item.units.map(({ name }) => name).join(t('comma')) || say(`supervision.desks.${item.desk}`);
  return (
    <span className="supervision-foot">
      <span>{units}</span>
      <span>{nextText(item)}</span>
    </span>
  );
}

export const matterRow = (item: MatterItem, href: string): WorkItem => ({
  key: item.id,
  href,
  title: item.proposal.title,
  top: <Top item={item} />,
  topEnd: <DueLine due={item} />,
  foot: <Foot item={item} />,
});
