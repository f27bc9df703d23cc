// Units found by name, short name or pinyin initials.

import { useState } from 'react';
import { useTranslate } from '#web/client';
import { Button, Checkbox, Dialog, TextField } from '#web/ui';
import * as words from '../messages/index.ts';
import { type Unit, unitsMatching } from './units-matching.ts';

const mostUnits = 5;

interface UnitDialogProps {
  units: readonly Unit[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  onClose: () => void;
}

export function UnitDialog({ units, chosen, onChange, onClose }: UnitDialogProps) {
  const t = useTranslate(words);
  const [typed, setTyped] = useState('');
  const found = unitsMatching(units, typed);
  const isFull = chosen.length >= mostUnits;
  return (
    <Dialog
      title={t('units.dialog')}
      isOpen
      onClose={onClose}
      footer={
        <Button kind="primary" wide onClick={onClose}>
          {t('units.done')}
        </Button>
      }
    >
      <TextField
        label={t('units.search')}
        hint={t('units.searchHint')}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        enterKeyHint="search"
      />
      <p className="ui-small ui-soft" role="status">
        {isFull ? t('units.full', { limit: mostUnits }) : t('units.chosen', { count: chosen.length })}
      </p>
      <div className="writing-pick">
        {found.map((unit) => (
          <Checkbox
            key={unit.id}
            label={unit.name}
            value={chosen.includes(unit.id)}
            isDisabled={isFull && !chosen.includes(unit.id)}
            onChange={(isChosen) => onChange(isChosen ? [...chosen, unit.id] : chosen.filter((id) => id !== unit.id))}
          />
        ))}
        {found.length === 0 ? <p className="ui-soft">{t('units.none')}</p> : null}
      </div>
    </Dialog>
  );
}
