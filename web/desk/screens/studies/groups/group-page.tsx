import { useScreenParameters } from '#web/client';
import { Alone } from '../../frames/alone.tsx';
import { GroupSheet } from './group-sheet.tsx';

export default function GroupPage() {
  const { id = '' } = useScreenParameters();
  return (
    <Alone back="/studies?tab=groups">
      <GroupSheet id={id} />
    </Alone>
  );
}
