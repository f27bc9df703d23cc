// The shared styles come first: they set the order of the layers.
import '../ui/style.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startingLocale, watchReleases } from '#web/client';
import { Member } from './member.tsx';
import { router } from './routes.tsx';
import { englishWords } from './screens/words/english-words.ts';
import { keepShellOffline } from './shell/install.ts';
import { groundOf } from './take-over.ts';

watchReleases();
keepShellOffline();
const place = document.getElementById('app');
if (!place) throw new Error('index.html lacks its #app.');

// With its screen and its words at hand, the app's first drawing is a whole one.
const words = startingLocale() === 'en' ? englishWords().catch(() => undefined) : undefined;
void Promise.all([router.arriveAt(router.standing().place), words]).then(() =>
  createRoot(groundOf(place)).render(
    <StrictMode>
      <Member />
    </StrictMode>,
  ),
);
