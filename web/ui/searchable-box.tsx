// The box and its list. The caller says what matches, so that pinyin and short names can find people.
import './combo-box.css';
import './options.css';
import './input.css';
import type { FieldWiring } from './field-props.ts';
import { Icon } from './icon.tsx';
import { containsTyped, type MatchOption } from './match-option.ts';
import type { Option } from './option.ts';
import { OptionRow } from './option-row.tsx';
import { useCombo } from './use-combo.ts';
import { useWords } from './words.tsx';

export interface SearchableBoxProps {
  wiring: FieldWiring;
  label: string;
  options: readonly Option[];
  match?: MatchOption | undefined;
  /** The words in the box while nobody types. */
  shown: string;
  onChoose: (value: string) => void;
  onTyped?: ((typed: string) => void) | undefined;
  placeholder?: string | undefined;
}

export function SearchableBox(props: SearchableBoxProps) {
  const words = useWords();
  const combo = useCombo({ ...props, match: props.match ?? containsTyped });
  return (
    <div className="ui-combo">
      <div className="ui-combo-control">
        <input
          {...props.wiring}
          ref={combo.input}
          className="ui-input"
          role="combobox"
          aria-expanded={combo.isOpen}
          aria-controls={combo.listId}
          aria-autocomplete="list"
          aria-activedescendant={combo.isOpen && combo.active >= 0 ? combo.optionId(combo.active) : undefined}
          autoComplete="off"
          placeholder={props.placeholder ?? words('searchToChoose')}
          value={combo.typed ?? props.shown}
          onChange={(event) => combo.type(event.target.value)}
          onClick={combo.open}
          onKeyDown={combo.onKeyDown}
          onBlur={combo.close}
        />
        <Icon name="down" size={16} />
      </div>
      {combo.isOpen ? (
        <div className="ui-combo-list ui-popover" data-above={combo.isAbove || undefined}>
          <div
            className="ui-options"
            role="listbox"
            tabIndex={-1}
            id={combo.listId}
            aria-label={props.label}
            // The focus stays in the box while the list is touched.
            onMouseDown={(event) => event.preventDefault()}
          >
            {combo.matching.map((option, index) => (
              <OptionRow key={option.value} option={option} index={index} combo={combo} />
            ))}
          </div>
          <p className="ui-combo-none" role="status">
            {combo.matching.length === 0 ? words('nothingMatches') : ''}
          </p>
        </div>
      ) : null}
    </div>
  );
}
