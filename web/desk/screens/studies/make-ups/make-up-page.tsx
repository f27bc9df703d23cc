import { useScreenParameters } from '#web/client';
import { Alone } from '../../frames/alone.tsx';
import { MakeUpSheet } from './make-up-sheet.tsx';

export default function MakeUpPage() {
  const { id = '' } = useScreenParameters();
  return (
    <Alone back="/studies?tab=make-ups">
      <MakeUpSheet id={id} />
    </Alone>
  );
}
