// A case this one was merged with.
import { Link } from '#web/ui';

interface Linked {
  id: string;
  number: string | null;
  title: string;
  proposer?: string;
}

export function LinkedCase({ linked }: { linked: Linked }) {
  return (
    <li>
      <Link href={`/proposals/${linked.id}`}>
        {linked.number ? <span className="ui-official-number">{linked.number}　</span> : null}
        {linked.title}
      </Link>
      {linked.proposer ? <span className="ui-soft">　{linked.proposer}</span> : null}
    </li>
  );
}
