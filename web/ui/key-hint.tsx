// `?` shows which keys do what here, and lets one turn them off.
import { useState } from 'react';
import './key-hint.css';
import { Checkbox } from './checkbox.tsx';
import { Dialog } from './dialog.tsx';
import { useKeyBoard } from './key-board.ts';
import { useKeys } from './use-keys.ts';
import { useWords } from './words.tsx';

export function Key(props: { children: string }) {
  return <kbd className="ui-key">{props.children}</kbd>;
}

export function KeyHint() {
  const words = useWords();
  const { listed, isOn, setIsOn } = useKeyBoard();
  const [isOpen, setIsOpen] = useState(false);
  useKeys([{ key: '?', label: words('keyHelp'), run: () => setIsOpen(true) }]);
  const verbs = new Map(listed.flat().map((verb) => [verb.key, verb.label]));
  return (
    <Dialog title={words('keysTitle')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
      <dl className="ui-keys">
        {[...verbs]
          .filter(([, label]) => label)
          .map(([key, label]) => (
            <div key={key}>
              <dt>
                <Key>{key}</Key>
              </dt>
              <dd>{label}</dd>
            </div>
          ))}
      </dl>
      <Checkbox label={words('keysOn')} hint={words('keysOnHint')} value={isOn} onChange={setIsOn} />
    </Dialog>
  );
}
