import { useScreenParameters } from '#web/client';
import { Alone } from '../alone.tsx';
import { FirstSheet } from './first-sheet.tsx';

export default function FirstPage() {
  const { id = '' } = useScreenParameters();
  return (
    <Alone tab="first">
      <FirstSheet id={id} />
    </Alone>
  );
}
