import { useScreenParameters } from '#web/client';
import { Alone } from '../alone.tsx';
import { CallSheet } from './call-sheet.tsx';

export default function CallPage() {
  const { callId = '' } = useScreenParameters();
  return (
    <Alone tab="calls">
      <CallSheet id={callId} />
    </Alone>
  );
}
