// The reading groups of the committee.
import { useGroups, useStudyWords } from '../asks.ts';
import { ListTab } from '../list-tab.tsx';
import { GroupForm } from './group-form.tsx';
import { GroupSheet } from './group-sheet.tsx';

export function GroupsTab() {
  const say = useStudyWords();
  const { data } = useGroups();
  return (
    <ListTab
      tab="groups"
      items={data?.items}
      itemOf={(item) => ({
        key: item.id,
        title: item.title,
        top: say(`studies.states.${item.state}`),
        topEnd: item.leaders.join('、'),
        foot: item.books.map((book) => `《${book}》`).join(''),
      })}
      sheet={(id) => <GroupSheet id={id} />}
      begin={data?.mayOpen ? (close, show) => <GroupForm onClose={close} onDone={show} /> : null}
    />
  );
}
