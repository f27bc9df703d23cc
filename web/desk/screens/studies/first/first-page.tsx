import { useScreenParameters } from '#web/client';
import { Alone } from '../../frames/alone.tsx';
import { FirstSheet } from './first-sheet.tsx';

export default function FirstPage() {
  const { id = '' } = useScreenParameters();
  return (
    <Alone back="/studies?tab=first">
      <FirstSheet id={id} />
    </Alone>
  );
}
