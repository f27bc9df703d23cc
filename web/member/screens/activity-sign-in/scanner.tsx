// The camera, where the browser can read codes by itself. Pictures never leave the phone.
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from '#web/client';
import { Button } from '#web/ui';
import * as words from './messages/index.ts';

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: string[] }) => Detector;

const detectorClass = () => (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
export const canScan = (): boolean => detectorClass() !== undefined && navigator.mediaDevices !== undefined;
const lookEveryMilliseconds = 300;

function stop(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

export function Scanner({ onRead, onClose }: { onRead: (text: string) => void; onClose: () => void }) {
  const t = useTranslate(words);
  const video = useRef<HTMLVideoElement>(null);
  const [trouble, setTrouble] = useState(false);
  const read = useRef(onRead);
  read.current = onRead;
  useEffect(() => {
    const Detecting = detectorClass();
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setInterval> | undefined;
    let isWanted = true;
    async function open() {
      const opened = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      stream = opened;
      const screen = video.current;
      if (!isWanted || !screen || !Detecting) return stop(opened);
      screen.srcObject = opened;
      await screen.play();
      const detector = new Detecting({ formats: ['qr_code'] });
      timer = setInterval(async () => {
        const [found] = await detector.detect(screen).catch(() => []);
        if (found && isWanted) read.current(found.rawValue);
      }, lookEveryMilliseconds);
    }
    open().catch(() => setTrouble(true));
    return () => {
      isWanted = false;
      clearInterval(timer);
      stop(stream);
    };
  }, []);
  return (
    <div className="sign-in-scanner">
      {trouble ? <p role="alert">{t('noCamera')}</p> : <video ref={video} muted playsInline aria-label={t('camera')} />}
      <Button wide onClick={onClose}>
        {t('closeCamera')}
      </Button>
    </div>
  );
}
