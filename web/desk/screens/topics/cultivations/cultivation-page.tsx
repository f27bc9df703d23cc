import { useScreenParameters } from '#web/client';
import { Alone } from '../alone.tsx';
import { CultivationSheet } from './cultivation-sheet.tsx';

export default function CultivationPage() {
  const { cultivationId = '' } = useScreenParameters();
  return (
    <Alone tab="cultivations">
      <CultivationSheet id={cultivationId} />
    </Alone>
  );
}
