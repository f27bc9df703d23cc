import { Icon, type IconName, Link } from '#web/ui';

/** A way into a room of one's own. */
export function LinkRow(props: { href: string; icon: IconName; label: string; line?: string }) {
  return (
    <li>
      <Link href={props.href} className="me-link">
        <Icon name={props.icon} size={20} />
        <span>
          {props.label}
          {props.line ? <small>{props.line}</small> : null}
        </span>
        <Icon name="right" size={16} />
      </Link>
    </li>
  );
}
