// The behaviour of a searchable box (ARIA 1.2 combobox with a list): what is typed, what is pointed at, what is chosen.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Option } from './option.ts';

export interface Combo {
  options: readonly Option[];
  match: (option: Option, typed: string) => boolean;
  onChoose: (value: string) => void;
  onTyped?: ((typed: string) => void) | undefined;
}

const mostShown = 200;
const roomForList = 330;

export function useCombo({ options, match, onChoose, onTyped }: Combo) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  const [isOpen, setIsOpen] = useState(false);
  const [isAbove, setIsAbove] = useState(false);
  const [active, setActive] = useState(-1);
  const matching = (typed?.trim() ? options.filter((option) => match(option, typed)) : options).slice(0, mostShown);
  const optionId = (index: number) => `${listId}-${index}`;

  useEffect(() => {
    if (isOpen && active >= 0) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, active, listId]);

  function open() {
    const place = input.current?.getBoundingClientRect();
    const below = window.innerHeight - (place?.bottom ?? 0);
    setIsAbove(below < roomForList && (place?.top ?? 0) > below);
    setIsOpen(true);
  }
  function close() {
    setIsOpen(false);
    setActive(-1);
    setTyped(undefined);
  }
  function type(text: string) {
    setTyped(text);
    setActive(text.trim() ? 0 : -1);
    open();
    onTyped?.(text);
  }
  function choose(option: Option | undefined) {
    if (!option || option.disabledReason) return;
    onChoose(option.value);
    close();
  }
  function move(step: number) {
    if (!isOpen) open();
    setActive(
      (before) => (before + step + matching.length + (before < 0 && step < 0 ? 1 : 0)) % Math.max(1, matching.length),
    );
  }
  function onKeyDown(event: KeyboardEvent) {
    // While an input method composes, Enter and the arrows are its own.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && isOpen && active >= 0) choose(matching[active]);
    else if (event.key === 'Escape' && isOpen) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return {
    listId,
    input,
    typed,
    isOpen,
    isAbove,
    active,
    matching,
    optionId,
    open,
    close,
    type,
    choose,
    onKeyDown,
    setActive,
  };
}
