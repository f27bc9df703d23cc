import { useState } from 'react';
import { useTranslate } from '#web/client';
import { Button, Icon, Stack } from '#web/ui';
import * as words from '../messages/index.ts';
import type { Part } from '../part.ts';
import { UnitDialog } from './unit-dialog.tsx';

/** Units that might handle it; the committee decides. */
export function UnitsField({ draft, change, choices, view }: Part) {
  const t = useTranslate(words);
  const [isOpen, setIsOpen] = useState(false);
  const chosen = draft.suggestedUnitIds;
  const known = [...choices.units, ...view.suggestedUnits];
  const nameOf = (id: string) => known.find((unit) => unit.id === id)?.name ?? '';
  return (
    <section aria-labelledby="write-units">
      <Stack gap={2}>
        <div>
          <h2 className="ui-field-label" id="write-units">
            {t('fields.units')}
          </h2>
          <p className="ui-field-hint">{t('fields.unitsHint')}</p>
        </div>
        {chosen.length > 0 ? (
          <ul className="writing-chosen">
            {chosen.map((id) => (
              <li key={id}>
                <span>{nameOf(id)}</span>
                <Button
                  kind="quiet"
                  icon="cross"
                  aria-label={t('units.remove', { name: nameOf(id) })}
                  onClick={() => change({ suggestedUnitIds: chosen.filter((one) => one !== id) })}
                />
              </li>
            ))}
          </ul>
        ) : null}
        <Button wide onClick={() => setIsOpen(true)}>
          <Icon name="unit" size={18} />
          {t('units.choose')}
        </Button>
      </Stack>
      {isOpen ? (
        <UnitDialog
          units={choices.units}
          chosen={chosen}
          onChange={(suggestedUnitIds) => change({ suggestedUnitIds })}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
    </section>
  );
}
