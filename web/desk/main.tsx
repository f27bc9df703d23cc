// The shared styles come first: they set the order of the layers.
import '../ui/style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchReleases } from '#web/client';
import { Desk } from './desk.tsx';

watchReleases();
const place = document.getElementById('app');
if (!place) throw new Error('index.html lacks its #app.');
createRoot(place).render(
  <StrictMode>
    <Desk />
  </StrictMode>,
);
