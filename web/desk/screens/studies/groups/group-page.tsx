import { useScreenParameters } from '#web/client';
import { Alone } from '../alone.tsx';
import { GroupSheet } from './group-sheet.tsx';

export default function GroupPage() {
  const { id = '' } = useScreenParameters();
  return (
    <Alone tab="groups">
      <GroupSheet id={id} />
    </Alone>
  );
}
