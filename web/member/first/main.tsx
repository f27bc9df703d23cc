// The first screen, drawn before the app is here: from the last answers on this device, then from the server's.
// The same components, compiled against `still/` by web/first-screen.ts; the app takes the place over when it stands.
import { rememberedSession, type Session, StillFrame, startingLocale } from '#web/client';
import { todayAsks } from '../screens/today/asks.ts';
import Today from '../screens/today/today.tsx';
import { englishWords } from '../screens/words/english-words.ts';
import { Shell } from '../shell/shell.tsx';
import { type Answers, earlyAnswers, keptAnswers } from './answers.ts';
import { followTaps } from './follow-taps.ts';
import { draw } from './still/draw.ts';
import type { Drawable } from './still/element.ts';
import { takeInHand } from './still/react-query.ts';

const place = document.getElementById('first');
const locale = startingLocale();
const appWaitsMilliseconds = 1_000;
let markSeen: () => void;
const firstSeen = new Promise<void>((resolve) => {
  markSeen = resolve;
});
/** What is drawn already; the server's own word is not replaced by the device's. */
let drawn: 'nothing' | 'kept' | 'server' = 'nothing';

function show(session: Session, answers: Answers, from: 'kept' | 'server') {
  // The app may be faster than an answer.
  if (!place?.isConnected || drawn === 'server' || place.dataset.left !== undefined) return;
  takeInHand(answers);
  const whole = document.createElement('div');
  draw((<StillFrame base="/m" session={session} shell={Shell} screen={Today} />) as unknown as Drawable, whole);
  const held = document.activeElement?.closest('#first a')?.getAttribute('href');
  place.replaceChildren(...whole.childNodes);
  if (held) place.querySelector<HTMLElement>(`a[href="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
  drawn = from;
  markSeen();
}

async function open() {
  const early = earlyAnswers(todayAsks, locale);
  if (!place || !early) return;
  if (locale === 'en') await englishWords();
  followTaps(place);
  const before = rememberedSession();
  const kept =
    before && keptAnswers(before, todayAsks, locale).then((answers) => answers && show(before, answers, 'kept'));
  const [session, answers] = await early;
  await kept;
  if (session) show(session, answers, 'server');
}

/** Asks for the app's files side by side, and starts the first of them. */
async function fetchTheApp() {
  const files = document.querySelector<HTMLScriptElement>('script[data-app]')?.dataset.app?.split(' ') ?? [];
  for (const href of files)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  const [app] = files;
  if (app) await import(/* @vite-ignore */ app);
}

/** The line and the processor are the first screen's own until it is seen, but not for long. */
async function startTheApp() {
  const seen = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const late = new Promise((resolve) => setTimeout(resolve, appWaitsMilliseconds));
  // Without a network, or for somebody who is not signed in, the app itself speaks.
  const opened = open().catch(() => undefined);
  await Promise.race([firstSeen, opened, late]);
  if (drawn !== 'nothing') await Promise.race([seen(), late]);
  await fetchTheApp();
}

void startTheApp();
