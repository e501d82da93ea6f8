import { useUiText } from '../ui-text.ts';

/** A page on the way to the one shown. */
export interface Crumb {
  readonly label: string;
  readonly href: string;
}

export interface BreadcrumbProps {
  /** The way here without start page and current page; undefined draws nothing. */
  readonly crumbs: readonly Crumb[] | undefined;
  readonly current: string;
  /** Where the start page is; the portal's unless named. */
  readonly home?: string | undefined;
}

/** The way from the start page to the one shown. */
export function Breadcrumb({ crumbs, current, home = '/' }: BreadcrumbProps) {
  const text = useUiText();
  if (!crumbs) return null;
  const way = [{ label: text('page.home'), href: home }, ...crumbs];
  return (
    <nav class="portal-breadcrumb" aria-label={text('breadcrumb.label')}>
      <ol>
        {way.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li>
          <span aria-current="page">{current}</span>
        </li>
      </ol>
    </nav>
  );
}
