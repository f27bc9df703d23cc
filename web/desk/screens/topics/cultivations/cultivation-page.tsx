import { useScreenParameters } from '#web/client';
import { Alone } from '../../frames/alone.tsx';
import { CultivationSheet } from './cultivation-sheet.tsx';

export default function CultivationPage() {
  const { cultivationId = '' } = useScreenParameters();
  return (
    <Alone back="/topics?tab=cultivations">
      <CultivationSheet id={cultivationId} />
    </Alone>
  );
}
