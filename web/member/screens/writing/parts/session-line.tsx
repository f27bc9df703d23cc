// When proposals to the session may be sent in: to the minute, in words.
import type { Choices } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { Icon } from '#web/ui';
import * as words from '../messages/index.ts';

type SessionChoice = Choices['sessions'][number];

/** One line for the session that counts; of several that are open, one each. */
export function SessionLine({ sessions }: { sessions: readonly SessionChoice[] }) {
  const open = sessions.filter(({ isOpen }) => isOpen);
  const session = sessionToShow(sessions, new Date());
  const shown = open.length > 1 ? open : session ? [session] : [];
  return shown.map((one) => <Line key={one.id} session={one} />);
}

function Line({ session }: { session: SessionChoice }) {
  const t = useTranslate(words);
  const dates = useDates();
  const params = { from: dates.moment(session.from), until: dates.moment(session.until) };
  const isAhead = new Date(session.from) > new Date();
  const key = session.isOpen ? 'inSessionOpen' : isAhead ? 'inSessionAhead' : 'inSessionOver';
  return (
    <p className="ui-soft ui-small writing-session">
      <Icon name="clock" size={16} />
      <span>
        {session.name}：{t(`home.${key}`, params)}
      </span>
    </p>
  );
}

/** The open one, else the next to open, else the last that closed. */
export function sessionToShow(sessions: readonly SessionChoice[], now: Date): SessionChoice | undefined {
  const byStart = [...sessions].sort((one, other) => one.from.localeCompare(other.from));
  return byStart.find(({ isOpen }) => isOpen) ?? byStart.find(({ from }) => new Date(from) > now) ?? byStart.at(-1);
}
