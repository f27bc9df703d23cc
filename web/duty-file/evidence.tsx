// The files somebody handed in as evidence.
import type { FileView } from '#instruments/duty-file/contract';
import './duty-file.css';

export function Evidence({ files }: { files: readonly FileView[] }) {
  return (
    <ul className="duty-evidence">
      {files.map(({ id, name }) => (
        <li key={id}>
          <a href={`/api/files/${id}`} download>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
