// One file: its name, how far it is, what went wrong with it.
import './field-words.css';
import { Button } from './button.tsx';
import type { FileEntry } from './file-entry.ts';
import { Icon } from './icon.tsx';
import { Progress } from './progress.tsx';
import { useWords } from './words.tsx';

export function FileRow({ file, onRemove }: { file: FileEntry; onRemove?: ((id: string) => void) | undefined }) {
  const words = useWords();
  return (
    <li>
      <Icon name="file" size={18} />
      {file.href ? <a href={file.href}>{file.name}</a> : <span>{file.name}</span>}
      <span className="ui-soft">{file.size}</span>
      {onRemove ? (
        <Button
          kind="quiet"
          size="small"
          icon="cross"
          aria-label={words('remove', { name: file.name })}
          onClick={() => onRemove(file.id)}
        />
      ) : (
        <span />
      )}
      {file.progress === undefined ? null : (
        <Progress value={file.progress} label={words('uploading', { name: file.name })} isLabelHidden />
      )}
      {file.error ? (
        <span className="ui-field-error" role="alert">
          {file.error}
        </span>
      ) : null}
    </li>
  );
}
