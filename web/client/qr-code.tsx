// A code for the phone's camera, drawn as one path. Its library is fetched only when one is shown.
import { useEffect, useState } from 'react';

interface Drawing {
  size: number;
  path: string;
}

async function drawingOf(text: string): Promise<Drawing> {
  const { create } = await import('qrcode');
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  let path = '';
  for (let index = 0; index < size * size; index += 1) {
    if (data[index]) path += `M${index % size} ${Math.floor(index / size)}h1v1h-1z`;
  }
  return { size, path };
}

export function QrCode(props: { text: string; label: string }) {
  const [drawing, setDrawing] = useState<Drawing>();
  useEffect(() => {
    let isWanted = true;
    void drawingOf(props.text).then((drawn) => isWanted && setDrawing(drawn));
    return () => {
      isWanted = false;
    };
  }, [props.text]);
  const size = drawing?.size ?? 33;
  return (
    <svg viewBox={`-4 -4 ${size + 8} ${size + 8}`} width="200" height="200" role="img" aria-label={props.label}>
      <rect x="-4" y="-4" width={size + 8} height={size + 8} fill="#fff" />
      <path d={drawing?.path ?? ''} fill="#1f2328" shapeRendering="crispEdges" />
    </svg>
  );
}
