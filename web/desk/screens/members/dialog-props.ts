import type { MemberFrame } from '#instruments/members/contract';
import type { Chosen } from './roster.tsx';

/** What a dialog on some members is given. */
export interface PeopleDialogProps {
  frame: MemberFrame;
  people: readonly Chosen[];
  onClose: () => void;
  onDone?: () => void;
}
