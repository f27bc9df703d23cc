// Files, chosen or dropped. The caller uploads; this shows how far each one is and what went wrong with it.
import { type DragEvent, useState } from 'react';
import './file-field.css';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import type { FileEntry } from './file-entry.ts';
import { FileRow } from './file-row.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';

export interface FileFieldProps extends FieldProps {
  files: readonly FileEntry[];
  onAdd: (files: File[]) => void;
  onRemove?: (id: string) => void;
  /** As the native attribute: ".docx,.pdf,image/*". */
  accept?: string;
  isMultiple?: boolean;
}

export function FileField({ files, onAdd, onRemove, accept, isMultiple = true, ...field }: FileFieldProps) {
  const words = useWords();
  const [isOver, setIsOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    const dropped = [...event.dataTransfer.files];
    if (dropped.length > 0) onAdd(isMultiple ? dropped : dropped.slice(0, 1));
  }

  return (
    <FieldFrame {...field}>
      {(wiring) => (
        <>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button is the first. */}
          <div
            className="ui-drop"
            data-over={isOver || undefined}
            onDragOver={(event) => {
              event.preventDefault();
              setIsOver(true);
            }}
            onDragLeave={() => setIsOver(false)}
            onDrop={drop}
          >
            <input
              {...wiring}
              type="file"
              className="ui-hidden-visually"
              accept={accept}
              multiple={isMultiple}
              onChange={(event) => {
                onAdd([...(event.target.files ?? [])]);
                event.target.value = '';
              }}
            />
            <label className="ui-button" htmlFor={wiring.id} data-size="small">
              <Icon name="attach" size={18} />
              {words('chooseFile')}
            </label>
            <span>{words('dropFile')}</span>
          </div>
          {files.length > 0 ? (
            <ul className="ui-files">
              {files.map((file) => (
                <FileRow key={file.id} file={file} onRemove={onRemove} />
              ))}
            </ul>
          ) : null}
        </>
      )}
    </FieldFrame>
  );
}
