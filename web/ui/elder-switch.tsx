// The elder mode with its text sizes.
import { Checkbox } from './checkbox.tsx';
import { Segments } from './segments.tsx';
import { useWords } from './words.tsx';

export type ElderSize = 'off' | '20' | '24' | '30';

export function ElderSwitch(props: { value: ElderSize; onChange: (size: ElderSize) => void }) {
  const words = useWords();
  const isOn = props.value !== 'off';
  return (
    <div className="ui-stack" data-gap="2">
      <Checkbox
        label={words('elderMode')}
        value={isOn}
        onChange={(turnsOn) => props.onChange(turnsOn ? '20' : 'off')}
      />
      {isOn ? (
        <Segments
          label={words('textSize')}
          value={props.value}
          onChange={props.onChange}
          options={(['20', '24', '30'] as const).map((size) => ({
            value: size,
            label: words('textSizeNamed', { size }),
          }))}
        />
      ) : null}
    </div>
  );
}
