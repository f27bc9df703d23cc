// The shared styles come first: they set the order of the layers.
import '../ui/style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchReleases } from '#web/client';
import { Member } from './member.tsx';
import { router } from './routes.tsx';
import { keepShellOffline } from './shell/install.ts';
import { groundOf } from './take-over.ts';

watchReleases();
keepShellOffline();
const place = document.getElementById('app');
if (!place) throw new Error('index.html lacks its #app.');

// With its screen at hand, the app's first drawing is a whole one.
void router.arriveAt(router.standing().place).then(() =>
  createRoot(groundOf(place)).render(
    <StrictMode>
      <Member />
    </StrictMode>,
  ),
);
